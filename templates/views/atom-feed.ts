import { type Html, html } from "../../src/html/html.ts";
import type { FeedItem, FeedPage } from "../../src/publish/feeds.ts";
import type { Site } from "../../src/publish/plan.ts";

/** A feed in the form of RFC 4287. Its own author is the archive, for texts that name none. */
export const atomFeed = (
  feed: FeedPage,
  site: Site,
): Html => html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<updated>${feed.updated}</updated>
<author><name>${site.title}</name></author>
<link rel="alternate" type="text/html" href="${feed.home}"/>
${feed.self !== null && html`<link rel="self" type="application/atom+xml" href="${feed.self}"/>\n`}${
  site.rights !== null && html`<rights>${site.rights}</rights>\n`
}${feed.items.map(atomEntry)}</feed>
`;

const atomEntry = ({
  id,
  link,
  published,
  updated,
  authors,
  entry,
}: FeedItem): Html => html`<entry xml:lang="${entry.language}">
<id>${id}</id>
<title>${entry.displayTitle}</title>
<link rel="alternate" type="text/html" href="${link}"/>
${published !== null && html`<published>${published}</published>\n`}<updated>${updated}</updated>
${authors.map((name) => html`<author><name>${name}</name></author>\n`)}${entry.topics.map(
  (topic) => html`<category term="${topic.id}" label="${topic.label}"/>\n`,
)}${entry.excerpt !== "" && html`<summary>${entry.excerpt}</summary>\n`}</entry>
`;
