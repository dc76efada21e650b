import { CONTENT_SECURITY_POLICY } from "../../src/html/content-security-policy.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site, SitePage } from "../../src/publish/plan.ts";
import { searchBox } from "./search-box.ts";
import { styleLinks } from "./style-links.ts";
import { sectionName } from "./words.ts";

/** What a host serves for an address that is none, at any depth: so its links count from the root of the host, and without a site URL, which names that root, it is words and no links. */
export function notFoundPage(_page: SitePage, site: Site): Html {
  const root = site.url === null ? null : new URL(site.url).pathname;
  return html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Page not found — ${site.title}</title>
${root !== null && styleLinks(site, (target) => root + target)}</head>
<body>
<header class="nameplate">
<p class="nameplate-title">${root === null ? site.title : html`<a href="${root}index.html">${site.title}</a>`}</p>
${root !== null && site.search !== null && searchBox(`${root}${site.search}`)}</header>
<main>
<h1>There is no such page in this archive</h1>
<div class="guide">
<p>An article that moved leads on from its old address, and one that was taken out says so. A letter of this address may be missing or too many.</p>
<p>Every article is listed under its day, its topics and its source${root !== null && html`: start from <a href="${root}index.html">the front page</a>`}.</p>
${root !== null && ways(root, site)}</div>
</main>
</body>
</html>
`;
}

/** The indexes of the archive, by links that hold at any depth. */
const ways = (root: string, { sections }: Site): Html | false =>
  sections.length > 0 &&
  html`<nav class="strip" aria-label="Archive"><ul>
${sections.map(({ label, address }) => html`<li><a href="${root}${address}">${sectionName(label)}</a></li>\n`)}</ul></nav>
`;
