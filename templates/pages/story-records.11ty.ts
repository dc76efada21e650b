import { page } from "../page.ts";
import { storyRecordsFile } from "../views/story-files.ts";

export const { data, render } = page("storyRecords", storyRecordsFile);
