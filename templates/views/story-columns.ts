import type { ReportRecord, StoryRecord } from "../../src/publish/story-data.ts";
import type { Column } from "./csv-file.ts";

/** One report of a story, as a row of the table of stories. */
export interface ReportRow {
  readonly story: StoryRecord;
  readonly report: ReportRecord;
}

/** What of each report stands in the table of stories, in this order. */
export const STORY_COLUMNS: readonly Column<ReportRow>[] = [
  ["story", "The id of the story", ({ story }) => story.id],
  ["title", "What its page is called", ({ story }) => story.title],
  ["page", "Its page, counted from the root of this site", ({ story }) => story.address],
  ["address", "The page of the article that reports it", ({ report }) => report.address],
  ["date", "The day under which that article is shelved", ({ report }) => report.date],
  ["event", "The day on which, as the article says, it happened", ({ report }) => report.event],
  ["displayTitle", "The title of the article", ({ report }) => report.displayTitle],
  [
    "sources",
    "Who wrote the article",
    ({ report }) => report.sources.map(({ name }) => name).join("; ") || null,
  ],
  [
    "copyOf",
    "The report with the same words that came first, or is the longest",
    ({ report }) => report.copyOf,
  ],
];
