import { page } from "../page.ts";
import { storiesPage } from "../views/stories-page.ts";

export const { data, render } = page("storyIndex", storiesPage);
