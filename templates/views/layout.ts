import { CONTENT_SECURITY_POLICY } from "../../src/html/content-security-policy.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { titleWithin } from "../../src/publish/title-within.ts";
import { direction } from "./direction.ts";
import { type Discovered, discovery } from "./discovery.ts";
import { searchBox } from "./search-box.ts";
import { styleLinks } from "./style-links.ts";
import { sectionName } from "./words.ts";

/** One page: `address` is where it stands, `title` what its tab says. */
interface Layout extends Discovered {
  readonly site: Site;
  readonly address: string;
  readonly title: string | null;
  readonly description?: string;
  /** What the page may run and fetch, where it is more than nothing. */
  readonly policy?: string;
  /** True for a page that search engines should not list. */
  readonly unlisted?: boolean;
  /** What else this page says to machines. */
  readonly head?: Html;
  readonly main: Html;
}

const ICON = "assets/icon.svg";

/** The frame of every page: the nameplate, the ways in, and what the page is for. */
export function layout(page: Layout): Html {
  const { site, address, title, description, policy, unlisted, head, main, ...rest } = page;
  const to = (target: string): string => href(address, target);
  return html`<!doctype html>
<html lang="${site.language}"${toTheLeft(site)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy ?? CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleWithin(site, title)}</title>
${description ? html`<meta name="description" content="${description}">\n` : null}${
  (site.robots === "noindex" || unlisted === true) && html`<meta name="robots" content="noindex">\n`
}${head ?? null}<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${to(ICON)}">
${styleLinks(site, to)}${discovery({ site, address, title, description, ...rest })}</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="nameplate${title === null && " nameplate-front"}">
<p class="nameplate-title"><a href="${to(site.front)}">${site.title}</a></p>
${site.search !== null && site.search !== address && searchBox(to(site.search))}<nav aria-label="Archive"><ul>
<li><a href="${to(site.front)}#dates">Dates</a></li>
${site.sections.map(
  (section) =>
    html`<li><a href="${to(section.address)}"${
      section.address === address && html` aria-current="page"`
    }>${sectionName(section.label)}</a></li>\n`,
)}</ul></nav>
</header>
<main id="main">
${main}
</main>
<footer class="colophon">
${site.rights ? html`<p>${site.rights}</p>\n` : null}${
  site.contact ? html`<p>Contact: ${site.contact}</p>\n` : null
}<p>Every date, source and topic here was found in the texts; each article shows the line that proves it, and what an editor set.</p>
${
  site.colophon.length > 0 &&
  html`<nav aria-label="About this site"><ul>
${site.colophon.map(
  ({ label, address: target }) => html`<li><a href="${to(target)}">${sectionName(label)}</a></li>
`,
)}</ul></nav>
`
}</footer>
</body>
</html>
`;
}

/** The direction of the whole page, where it is not that of English. */
const toTheLeft = ({ language }: Site): Html | null =>
  direction(language) === "rtl" ? html` dir="rtl"` : null;
