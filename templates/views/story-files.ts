import type { StoryFile } from "../../src/publish/story-data.ts";
import { csvFile } from "./csv-file.ts";
import { STORY_COLUMNS } from "./story-columns.ts";

/** Stories, one a line, as JSON. */
export const storyRecordsFile = ({ stories }: StoryFile): string =>
  stories.map((story) => `${JSON.stringify(story)}\n`).join("");

/** Stories as a table, a row a report. */
export const storyTableFile = ({ stories }: StoryFile): string =>
  csvFile(
    STORY_COLUMNS,
    stories.flatMap((story) => story.reports.map((report) => ({ story, report }))),
  );
