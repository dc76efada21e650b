import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { Term } from "../../src/term.ts";
import { because } from "./because.ts";
import { longDay } from "./dates.ts";
import { entryList, timed } from "./entry-list.ts";
import { feedLink } from "./feed-link.ts";
import { layout } from "./layout.ts";
import { termAbout } from "./term-about.ts";
import { termFigures } from "./term-figures.ts";
import { trail } from "./trail.ts";
import { articles, sectionName } from "./words.ts";

/** A topic, an outlet, a person or a place: how many articles in which years, the newest of them, and what it is. */
export function termPage(term: Term, site: Site): Html {
  const { address, label, count, index, parent, newest, feed } = term;
  return layout({
    site,
    address,
    title: label,
    description: `${label}: ${articles(count)}`,
    feed: feed && { title: label, files: feed },
    main: html`${trail(parent ? [index, parent] : [index], address, sectionName)}
<h1><bdi>${label}</bdi></h1>
<p class="standfirst">${articles(count)}${span(term, site.language)}.${feed && html` ${feedLink(feed, address)}`}</p>
${termFigures(term, site.language)}<div class="with-margin">
<div>
${
  newest.length > 0 &&
  html`<h2>${newest.length < count ? "Newest" : "Articles"}</h2>
${entryList(newest, address, site, timed(longDay), because(term))}
`
}</div>
${termAbout(term, site.language)}</div>`,
  });
}

/** `, 3 March 2018 to 22 December 2023`; `, 22 December 2023` */
function span({ span: days }: Term, language: string): string {
  if (days === null) return "";
  const [first, last] = [longDay(days.first, language), longDay(days.last, language)];
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}
