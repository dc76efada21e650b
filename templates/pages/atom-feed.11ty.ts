import { page } from "../page.ts";
import { atomFeed } from "../views/atom-feed.ts";

export const { data, render } = page("atomFeeds", atomFeed);
