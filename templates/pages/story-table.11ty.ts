import { page } from "../page.ts";
import { storyTableFile } from "../views/story-files.ts";

export const { data, render } = page("storyTables", storyTableFile);
