import type { Name } from "../article.ts";
import { midnight } from "../civil-date.ts";
import type { Feed, FeedEntry } from "../groups.ts";
import { outward } from "../html/href.ts";
import type { Settings } from "../steering.ts";
import { type FeedHead, feedHead } from "./feed-head.ts";
import { type FeedList, feedList } from "./feed-list.ts";
import { itemId } from "./item-id.ts";

/** One article in a feed. */
export interface FeedItem {
  readonly id: string;
  readonly link: string;
  /** Only where the text says when it was published. */
  readonly published: string | null;
  readonly updated: string;
  /** Whoever signed it, else the outlet whose copy it is; empty where the text names neither. */
  readonly authors: readonly string[];
  readonly entry: FeedEntry;
}

/** A feed as one file. */
export interface FeedPage extends FeedHead {
  readonly items: readonly FeedItem[];
}

export interface FeedPlan {
  readonly atomFeeds: readonly FeedPage[];
  readonly jsonFeeds: readonly FeedPage[];
  readonly opml: readonly FeedList[];
}

/** Every feed in both its forms, and the list of them all. */
export const planFeeds = (settings: Settings, feeds: readonly Feed[]): FeedPlan => ({
  atomFeeds: feeds.map((feed) => feedPage(settings, feed, feed.files.atom)),
  jsonFeeds: feeds.map((feed) => feedPage(settings, feed, feed.files.json)),
  opml: feeds.length > 0 ? [feedList(settings, feeds)] : [],
});

function feedPage(settings: Settings, feed: Feed, address: string): FeedPage {
  const { url } = settings;
  return {
    ...feedHead(settings, address, feed),
    items: feed.entries.map((entry) => ({
      id: itemId(url, entry.address),
      link: outward(url, address, entry.address),
      published: PUBLISHED.includes(entry.dateBasis) ? midnight(entry.date) : null,
      updated: midnight(entry.date),
      authors: authorsOf(entry).map(({ name }) => name),
      entry,
    })),
  };
}

function authorsOf({ byline, carried, sources }: FeedEntry): readonly Name[] {
  if (byline.length > 0) return byline;
  return carried ? [carried] : sources;
}

const PUBLISHED: readonly FeedEntry["dateBasis"][] = ["published", "override"];
