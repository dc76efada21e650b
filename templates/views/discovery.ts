import type { FeedFiles } from "../../src/groups.ts";
import { absolute, href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { titleWithin } from "../../src/publish/title-within.ts";

/** What a page may add to what every page tells other programs. */
export interface Discovered {
  /** As Open Graph calls it; `website` where nothing is said. */
  readonly type?: "article";
  /** The page that this one stands for. */
  readonly canonical?: string;
  /** The page's own feed, beside that of the archive. */
  readonly feed?: { readonly title: string; readonly files: FeedFiles } | null;
}

interface Page extends Discovered {
  readonly site: Site;
  readonly address: string;
  readonly title: string | null;
}

/** What other programs look for in a head: the feeds and, where it is known, the page's address on the web. */
export const discovery = (page: Page): Html =>
  html`${page.feed ? feedLinks(page, page.feed.title, page.feed.files) : null}${
    page.site.feed && feedLinks(page, null, page.site.feed)
  }${page.site.url !== null && onTheWeb(page, absolute(page.site.url, page.canonical ?? page.address))}`;

const feedLinks = (
  { site, address }: Page,
  title: string | null,
  { atom, json }: FeedFiles,
): Html => html`<link rel="alternate" type="application/atom+xml" title="${titleWithin(site, title)}" href="${href(address, atom)}">
<link rel="alternate" type="application/feed+json" title="${titleWithin(site, title)}" href="${href(address, json)}">
`;

const onTheWeb = ({ site, title, type }: Page, url: string): Html =>
  html`<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
<meta property="og:title" content="${title ?? site.title}">
<meta property="og:type" content="${type ?? "website"}">
<meta property="og:site_name" content="${site.title}">
`;
