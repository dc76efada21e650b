import { CONTENT_SECURITY_POLICY } from "../../src/html/content-security-policy.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site, SitePage } from "../../src/publish/plan.ts";
import { searchBox } from "./search-box.ts";

/** What a host serves for an address that is none, at any depth: so its links count from the root of the host, and without a site URL it has none. */
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
${root !== null && html`<link rel="stylesheet" href="${root}assets/backfile.css">\n`}</head>
<body>
<header class="nameplate">
<p class="nameplate-title">${root === null ? site.title : html`<a href="${root}index.html">${site.title}</a>`}</p>
${root !== null && site.search !== null && searchBox(`${root}${site.search}`)}</header>
<main>
<h1>There is no such page in this archive</h1>
<p>Look for the day, the topic or the source instead: every article is listed under each of them${root !== null && html`, starting from <a href="${root}index.html">the front page</a>`}.</p>
</main>
</body>
</html>
`;
}
