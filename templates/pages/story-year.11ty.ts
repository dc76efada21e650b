import { page } from "../page.ts";
import { storyYearPage } from "../views/story-year-page.ts";

export const { data, render } = page("storyYears", storyYearPage);
