import type { Article, Name } from "../../src/article.ts";
import { citedDay } from "../../src/cite/days.ts";
import { creditLine } from "../../src/credit.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { sameName } from "../../src/same-name.ts";
import { apart } from "../../src/stories/copies/apart.ts";
import type { Carrier, Lineage } from "../../src/stories.ts";
import { longDay } from "./dates.ts";
import { direction, languageTag } from "./direction.ts";

/** Longer lists are cut: a page need not name a thousand carriers. */
const MOST_CARRIERS = 25;
const MOST_SENTENCES = 30;

/** An article, and the text that it and the others are held against; `null` where it is that text itself. */
interface Shown {
  readonly article: Article;
  readonly base: Article | null;
  readonly language: string;
}

/** Which texts have the same words, who had them first, and what was cut and added; nothing for a text of its own words. */
export const lineageSection = (lineage: Lineage | null, shown: Shown): Html | null =>
  lineage &&
  html`<section class="lineage" aria-labelledby="same-words">
<h2 id="same-words">The same words elsewhere</h2>
<p>${firstKnown(lineage, shown)}${lineage.agency && ` Named in them is ${lineage.agency.name}, whose copy it is.`}</p>
<ol class="entries">
${lineage.carriers.slice(0, MOST_CARRIERS).map((carrier) => carrierItem(carrier, lineage, shown))}</ol>
${lineage.carriers.length > MOST_CARRIERS && html`<p>And ${lineage.carriers.length - MOST_CARRIERS} more.</p>\n`}${shown.base && changes(shown.article, shown.base)}</section>
`;

function firstKnown({ earliest, carriers }: Lineage, { article, language }: Shown): Html | string {
  if (earliest?.address === article.address)
    return "This is the earliest text with these words that is known to this archive.";
  if (earliest)
    return html`The earliest text with these words that is known to this archive is ${titleLink(earliest, article.address)}${earliest.date !== null && `, ${longDay(earliest.date, language)}`}.`;
  return carriers.some(({ date }) => date === null)
    ? "Not each of these texts tells its day; nobody can say who was first."
    : "The first of these texts are of the same day; nobody can say who was first.";
}

const carrierItem = (
  carrier: Carrier,
  { earliest, agency }: Lineage,
  { article, language }: Shown,
): Html => html`<li>
${dayOf(carrier, article, language)}
${carrier.address === article.address ? html`<b class="title">This text</b>` : titleLink(carrier, article.address)}
<span class="origin">${originOf(carrier, agency)}</span>
<span class="share">${shareOf(carrier, earliest)}</span>
</li>
`;

/** On the page of a text that tells no day of its own no day is marked up as one: reference managers would take it for that of the text. */
function dayOf({ date }: Carrier, article: Article, language: string): Html {
  if (date === null) return html`<span class="no-day">day not stated</span>`;
  return citedDay(article) === null
    ? html`<span class="no-day">${longDay(date, language)}</span>`
    : html`<time datetime="${date}">${longDay(date, language)}</time>`;
}

/** Whom a text names itself. */
const originOf = ({ sources }: Carrier, agency: Name | null): string =>
  creditLine(sources, sources.find((source) => agency && sameName(source, agency)) ?? null) ||
  "source not stated";

const titleLink = ({ address, displayTitle }: Carrier, from: string): Html =>
  html`<a class="title" href="${href(from, address)}"><bdi>${displayTitle}</bdi></a>`;

/** How much of the text that all are held against stands in another: “it” is that text. */
function shareOf({ kind, kept, address }: Carrier, earliest: Carrier | null): string {
  switch (kind) {
    case null:
      return earliest?.address === address
        ? "the earliest known; the others are held against it"
        : "the longest; the others are held against it";
    case "same":
      return "word for word, or nearly";
    case "reprint":
      return `a reprint: ${kept} % of it`;
    case "shortened":
      return `shortened: ${kept} % of it`;
    case "extended":
      return `extended: ${kept} % of it, and more`;
  }
}

/** Folded, since a text of half the length has as many sentences to show as are left. */
function changes(article: Article, base: Article): Html | null {
  const { cut, added } = apart(base, article);
  if (cut.length === 0 && added.length === 0) return null;
  return html`<details>
<summary>What was cut, and what was added</summary>
${sentences("Not in this text", cut, base.language)}${sentences("Only in this text", added, article.language)}</details>
`;
}

const sentences = (heading: string, all: readonly string[], language: string): Html | null =>
  all.length > 0
    ? html`<h3>${heading}</h3>
<ul lang="${languageTag(language)}" dir="${direction(language)}">
${all.slice(0, MOST_SENTENCES).map((sentence) => html`<li>${sentence}</li>\n`)}</ul>
${all.length > MOST_SENTENCES && html`<p>And ${all.length - MOST_SENTENCES} more.</p>\n`}`
    : null;
