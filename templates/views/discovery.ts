import { type LinkedData, website } from "../../src/cite/news-article.ts";
import type { FeedFiles } from "../../src/groups.ts";
import { dataBlock } from "../../src/html/data-block.ts";
import { absolute, href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { titleWithin } from "../../src/publish/title-within.ts";

/** Where a feed stands, in one of its forms or both. */
type Files = Pick<FeedFiles, "atom"> & Partial<FeedFiles>;

/** What a page may add to what every page tells other programs. */
export interface Discovered {
  /** As Open Graph calls it; `website` where nothing is said. */
  readonly type?: "article";
  /** The page that this one stands for. */
  readonly canonical?: string;
  /** The page's own feed, beside that of the archive. */
  readonly feed?: { readonly title: string; readonly files: Files } | null;
}

interface Page extends Discovered {
  readonly site: Site;
  readonly address: string;
  readonly title: string | null;
  readonly description?: string | undefined;
}

/** What other programs look for in a head: the feeds, what a preview of a link says and, where it is known, the page's address on the web. */
export const discovery = (page: Page): Html =>
  html`${page.feed ? feedLinks(page, page.feed.title, page.feed.files) : null}${
    page.site.feed && feedLinks(page, null, page.site.feed)
  }${page.site.url !== null && onTheWeb(absolute(page.site.url, page.canonical ?? page.address))}${preview(page)}${
    page.address === page.site.front && dataBlock(archive(page.site))
  }`;

const feedLinks = (
  { site, address }: Page,
  title: string | null,
  { atom, json }: Files,
): Html => html`<link rel="alternate" type="application/atom+xml" title="${titleWithin(site, title)}" href="${href(address, atom)}">
${json !== undefined && html`<link rel="alternate" type="application/feed+json" title="${titleWithin(site, title)}" href="${href(address, json)}">\n`}`;

const onTheWeb = (url: string): Html => html`<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
`;

/** Open Graph wants an address as well; where it is not known, whoever reads the page has come by one. */
const preview = ({ site, title, type, description }: Page): Html =>
  html`<meta property="og:title" content="${title ?? site.title}">
${description ? html`<meta property="og:description" content="${description}">\n` : null}<meta property="og:type" content="${type ?? "website"}">
<meta property="og:site_name" content="${site.title}">
`;

/** What search engines call the site. */
const archive = ({ title, description, language, url, front }: Site): LinkedData => ({
  "@context": "https://schema.org",
  ...website(title, url && absolute(url, front)),
  ...(description !== "" && { description }),
  inLanguage: language,
});
