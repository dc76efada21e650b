import { type Html, html } from "../../src/html/html.ts";
import type { FeedList } from "../../src/publish/feed-list.ts";
import type { Site } from "../../src/publish/plan.ts";
import { sectionName } from "./words.ts";

/** OPML 2.0: all feeds, for a reader to take in at once. */
export const opmlFile = (
  { groups }: FeedList,
  site: Site,
): Html => html`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head><title>${site.title}</title></head>
<body>
${groups.map(
  ({ kind, feeds }) => html`<outline text="${sectionName(kind)}">
${feeds.map(
  ({ title, feed, page }) =>
    html`<outline type="rss" text="${title}" title="${title}" xmlUrl="${feed}" htmlUrl="${page}"/>\n`,
)}</outline>
`,
)}</body>
</opml>
`;
