import type { Feed } from "../groups.ts";
import { outward } from "../html/href.ts";
import type { Settings } from "../steering.ts";
import { titleWithin } from "./title-within.ts";

export const OPML = "opml.xml";

/** One feed, as a list of feeds names it. */
export interface FeedLink {
  readonly title: string;
  readonly feed: string;
  readonly page: string;
}

/** All feeds of the site, for a feed reader to take in at once. */
export interface FeedList {
  readonly address: string;
  readonly groups: readonly { readonly kind: Feed["kind"]; readonly feeds: readonly FeedLink[] }[];
}

const KINDS: readonly Feed["kind"][] = ["archive", "stories", "topics", "sources"];

export const feedList = (settings: Settings, feeds: readonly Feed[]): FeedList => ({
  address: OPML,
  groups: KINDS.map((kind) => ({
    kind,
    feeds: feeds.filter((feed) => feed.kind === kind).map((feed) => feedLink(settings, feed)),
  })).filter((group) => group.feeds.length > 0),
});

// One form of each feed: a reader that took in both would show every article twice.
const feedLink = (settings: Settings, { label, page, files }: Feed): FeedLink => ({
  title: titleWithin(settings, label),
  feed: outward(settings.url, OPML, files.atom),
  page: outward(settings.url, OPML, page),
});
