import { page } from "../page.ts";

/** An empty file: GitHub Pages then publishes the folder as it is. */
export const { data, render } = page("noJekyll", () => "");
