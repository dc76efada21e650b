import { type Html, html } from "../../src/html/html.ts";
import type { FeedHead } from "../../src/publish/feed-head.ts";
import type { Site } from "../../src/publish/plan.ts";

/** One entry; what is empty or `null` is not known, and left out. */
export interface AtomEntry {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly link: string;
  readonly published: string | null;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly summary: string;
}

/** A feed in the form of RFC 4287. Its own author is the archive, for entries that name none. */
export const atomFile = (
  feed: FeedHead,
  entries: readonly AtomEntry[],
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
}${entries.map(entryOf)}</feed>
`;

const entryOf = (entry: AtomEntry): Html => html`<entry xml:lang="${entry.language}">
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${entry.link}"/>
${
  entry.published !== null && html`<published>${entry.published}</published>\n`
}<updated>${entry.updated}</updated>
${entry.authors.map((name) => html`<author><name>${name}</name></author>\n`)}${entry.topics.map(
  (topic) => html`<category term="${topic.id}" label="${topic.label}"/>\n`,
)}${entry.summary !== "" && html`<summary>${entry.summary}</summary>\n`}</entry>
`;
