import type { FeedItem, FeedPage } from "../../src/publish/feeds.ts";
import type { Site } from "../../src/publish/plan.ts";

/** A feed in the form of JSON Feed 1.1: what is not known is left out. */
export const jsonFeed = (feed: FeedPage, site: Site): string =>
  `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self ?? undefined,
      language: site.language,
      authors: [{ name: site.title }],
      items: feed.items.map(jsonItem),
    },
    null,
    2,
  )}\n`;

const jsonItem = ({ id, link, published, updated, authors, entry }: FeedItem) => ({
  id,
  url: link,
  title: entry.displayTitle,
  // Each item has to have a content; the text itself stays on its page.
  content_text: entry.excerpt || entry.displayTitle,
  summary: entry.excerpt || undefined,
  date_published: published ?? undefined,
  date_modified: published === null ? updated : undefined,
  authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
  tags: entry.topics.map(({ label }) => label),
  language: entry.language === "und" ? undefined : entry.language,
});
