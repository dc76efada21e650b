import type { Html } from "../../src/html/html.ts";
import type { FeedItem, FeedPage } from "../../src/publish/feeds.ts";
import type { Site } from "../../src/publish/plan.ts";
import { type AtomEntry, atomFile } from "./atom-file.ts";

/** The newest articles as an Atom feed. */
export const atomFeed = (feed: FeedPage, site: Site): Html =>
  atomFile(feed, feed.items.map(atomEntry), site);

const atomEntry = ({ entry, ...item }: FeedItem): AtomEntry => ({
  ...item,
  language: entry.language,
  title: entry.displayTitle,
  topics: entry.topics,
  summary: entry.excerpt,
});
