import { page } from "../page.ts";
import { opmlFile } from "../views/opml-file.ts";

export const { data, render } = page("opml", opmlFile);
