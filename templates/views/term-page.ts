import type { Link, Term } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay, shelfName } from "./dates.ts";
import { entryList } from "./entry-list.ts";
import { feedLink } from "./feed-link.ts";
import { layout } from "./layout.ts";
import { trail } from "./trail.ts";
import { articles, sectionName } from "./words.ts";

/** A topic, an outlet, a person or a place: its years, and its newest articles. */
export function termPage(term: Term, site: Site): Html {
  const { address, label, count, index, parent, narrower, parts, newest, feed } = term;
  return layout({
    site,
    address,
    title: label,
    description: `${label}: ${articles(count)}`,
    feed: feed && { title: label, files: feed },
    main: html`${trail(parent ? [index, parent] : [index], address, sectionName)}
<h1><bdi>${label}</bdi></h1>
<p class="standfirst">${articles(count)}${carriedFrom(term)}.${feed && html` ${feedLink(feed, address)}`}</p>
${
  narrower.length > 0 &&
  html`<p class="narrower">Narrower: ${narrower.map(
    (link, at) => html`${at > 0 && ", "}<a href="${href(address, link.address)}">${link.label}</a>`,
  )}</p>
`
}<nav class="strip" aria-label="By year"><ul>
${parts.map(
  (link) =>
    html`<li><a href="${href(address, link.address)}">${shelfName(link.label, site.language)}</a> <span class="count">${link.count}</span></li>\n`,
)}</ul></nav>
${
  newest.length > 0 &&
  html`<h2>${newest.length < count ? "Newest" : "Articles"}</h2>
${entryList(newest, address, site, longDay)}`
}`,
  });
}

/** `, 3 of them carried from SNW`: what of a source is another's copy. */
function carriedFrom({ address, count, carried }: Term): Html | null {
  if (carried.length === 0) return null;
  const of = (link: Link): Html =>
    html`<a href="${href(address, link.address)}"><bdi>${link.label}</bdi></a>`;
  const sum = carried.reduce((total, link) => total + link.count, 0);
  const some = sum === count ? "all" : sum.toLocaleString("en");
  return html`, ${count > 1 && `${some} of them `}carried from ${carried.map(
    (link, at) =>
      html`${at > 0 && ", "}${of(link)}${carried.length > 1 && ` (${link.count.toLocaleString("en")})`}`,
  )}`;
}
