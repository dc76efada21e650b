import { compareReports } from "../../src/stories/compare/compare-reports.ts";
import { page } from "../page.ts";
import { storyPage } from "../views/story-page.ts";

export const { data, render } = page("stories", (record, site, stacks) =>
  storyPage(record, compareReports(record.cards.map(stacks.articleOf)), site),
);
