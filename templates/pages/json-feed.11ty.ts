import { page } from "../page.ts";
import { jsonFeed } from "../views/json-feed.ts";

export const { data, render } = page("jsonFeeds", jsonFeed);
