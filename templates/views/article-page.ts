import type { Article, DateRole } from "../../src/article.ts";
import { citedDay } from "../../src/cite/days.ts";
import { type CivilDate, yearOf } from "../../src/civil-date.ts";
import { isGiven } from "../../src/given-title.ts";
import type { Link } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { OpenArticle, WholeArticle } from "../../src/publish/open-article.ts";
import type { Site } from "../../src/publish/plan.ts";
import { articleBody } from "./article-body.ts";
import { articleHead } from "./article-head.ts";
import { citationBlock } from "./citation-block.ts";
import { longDay } from "./dates.ts";
import { direction, languageTag } from "./direction.ts";
import { howWeKnow } from "./how-we-know.ts";
import { layout } from "./layout.ts";
import { lineageSection } from "./lineage.ts";
import { nearbySection } from "./nearby.ts";
import { originalText } from "./original-text.ts";
import { rowNav } from "./row-nav.ts";
import { ROLE_NAMES, reports, TITLE_BASES } from "./words.ts";

/** An article: the text as it came, what is known of it, and the lines that prove it. */
export function articlePage(page: WholeArticle, site: Site): Html {
  const { address, card, article, around, lineage, base, lines } = page;
  const to = (link: Link): string => href(address, link.address);
  return layout({
    site,
    address,
    title: article.displayTitle,
    description: card.excerpt,
    type: "article",
    head: articleHead(page, site),
    main: html`<article data-pagefind-filter="language:${article.language}">
<header lang="${languageTag(article.language)}" dir="${direction(article.language)}">
${kicker(around.terms.topics, to, site)}<h1${!isGiven(article) && html` class="title-made"`} data-pagefind-body data-pagefind-meta="title">${article.displayTitle}</h1>
</header>
${facts(page, to, site)}
<div class="column">
<div class="text" lang="${languageTag(article.language)}" dir="${direction(article.language)}" data-pagefind-body>
${articleBody(article)}${signature(article)}</div>
${namesIn(around.terms.topics, "Topics", to, "topic")}${namesIn(around.terms.people, "People", to)}${namesIn(around.terms.organisations, "Organisations", to)}${namesIn(around.terms.places, "Places", to)}${lineageSection(lineage, { article, base, language: site.language })}${citationBlock(page, site)}</div>
${nearbySection(around.nearby, around.story, address, site)}${howWeKnow(article, site.language)}
${originalText(article, lines, site.language)}
</article>
${rowNav(around, address, "Articles in the order of time", (label) => label)}`,
  });
}

const kicker = (topics: readonly Link[], to: (link: Link) => string, site: Site): Html | null =>
  topics[0]
    ? html`<p class="kicker" lang="${site.language}"><a href="${to(topics[0])}">${topics[0].label}</a></p>\n`
    : null;

/** Who, when, where: each day with what it is to the text. */
function facts(
  { article, around, carried }: OpenArticle,
  to: (link: Link) => string,
  site: Site,
): Html {
  const { shelf, terms, story, similar } = around;
  const { date, dateBasis, distributors, byline, displayTitleBasis, dateline } = article;
  const time = (day: string, attributes: Html | null = null): Html =>
    html`<time datetime="${day}"${attributes}>${longDay(day, site.language)}</time>`;
  // Reference managers take the first <time> of a page for the day of its text; that of an event is none.
  const shelved = (day: CivilDate): Html =>
    citedDay(article) === null
      ? html`<span${shelvedDay(day, `:${day}`)}>${longDay(day, site.language)}</span>`
      : time(day, shelvedDay(day, "[datetime]"));
  return html`<dl class="facts">
${
  date === null || dateBasis === null
    ? fact("Day", html`not known: <a href="${to(shelf)}">undated</a>`)
    : fact(ROLE_NAMES[dateBasis], html`<a href="${to(shelf)}">${shelved(date)}</a>`)
}${otherDays(article).map(([role, day]) => fact(ROLE_NAMES[role], time(day)))}${
  terms.sources.length === 0
    ? fact("Source", "not stated")
    : fact("Source", linked(terms.sources, to, "source"), html` data-pagefind-meta="source"`)
}${fact("Copy of", carried?.name ?? null)}${fact("Passed on by", namesOf(distributors))}${fact("Written by", namesOf(byline))}${fact(
  "From",
  dateline?.place ? html`<bdi data-pagefind-filter="place">${dateline.place}</bdi>` : null,
)}${fact("Title", TITLE_BASES[displayTitleBasis])}${
  story && fact("Story", html`${linked([story], to)}, ${reports(story.count)}`)
}${similar.length > 0 && fact("May also report", linked(similar, to))}</dl>`;
}

const fact = (
  name: string,
  value: Html | string | null,
  attributes: Html | null = null,
): Html | null =>
  value === null || value === ""
    ? null
    : html`<div><dt>${name}</dt><dd${attributes}>${value}</dd></div>\n`;

/** What Pagefind, for those who prefer it, needs of the day; `from` is the day itself, or the attribute that has it. */
const shelvedDay = (date: CivilDate, from: string): Html =>
  html` data-pagefind-meta="date${from}" data-pagefind-sort="date${from}" data-pagefind-filter="year:${yearOf(date)}"`;

const namesOf = (names: readonly { readonly name: string }[]): string =>
  names.map(({ name }) => name).join(", ");

/** The days of filing and of the event, where the text is shelved under another role. */
const otherDays = ({ dates, dateBasis }: Article): readonly (readonly [DateRole, CivilDate])[] =>
  (["filed", "event"] as const)
    .filter((role) => role !== dateBasis)
    .flatMap((role) => {
      const day = dates.find((claim) => claim.role === role && claim.date !== null)?.date;
      return day ? [[role, day] as const] : [];
    });

/** Links in a row. `filter` is the name under which Pagefind takes their labels. */
const linked = (
  links: readonly Link[],
  to: (link: Link) => string,
  filter: string | null = null,
): Html =>
  html`${links.map(
    (link, at) =>
      html`${at > 0 && ", "}<a href="${to(link)}"${
        filter !== null && html` data-pagefind-filter="${filter}"`
      }><bdi>${link.label}</bdi></a>`,
  )}`;

/** The credit as the text prints it, below the text where it stood. */
const signature = ({ credit, photoCredits }: Article): Html | null =>
  credit === null && photoCredits.length === 0
    ? null
    : html`<p class="signature">${credit}${credit !== null && photoCredits.length > 0 && " · "}${
        photoCredits.length > 0 && `Photo: ${photoCredits.join(", ")}`
      }</p>\n`;

const namesIn = (
  links: readonly Link[],
  heading: string,
  to: (link: Link) => string,
  filter: string | null = null,
): Html | null =>
  links.length > 0
    ? html`<p class="named"><b>${heading}</b> ${linked(links, to, filter)}</p>\n`
    : null;
