import { page } from "../page.ts";
import { changesFeed } from "../views/changes-feed.ts";

export const { data, render } = page("changesFeed", changesFeed);
