import type { CivilDate } from "../../src/civil-date.ts";
import { creditLine } from "../../src/credit.ts";
import { isGiven } from "../../src/given-title.ts";
import type { Entry } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Listed } from "../../src/nearby.ts";
import type { Site } from "../../src/publish/plan.ts";
import { direction, languageTag } from "./direction.ts";

/** How an item of a list shows its day. */
export type DayMark = (day: CivilDate, language: string) => Html;

/** The day in these words, as a time that programs can read. */
export const timed =
  (words: (day: CivilDate, language: string) => string): DayMark =>
  (day, language) =>
    html`<time datetime="${day}">${words(day, language)}</time>`;

/** What is said of an item below its title, besides its source. */
type Note<Item> = (entry: Item) => Html | null;

/** Articles as a list: title and source; `dated` shows the day as well. A title that the text does not give stands in italics. */
export const entryList = <Item extends Listed>(
  entries: readonly Item[],
  from: string,
  site: Site,
  dated: DayMark | null = null,
  noted: Note<Item> = () => null,
): Html => html`<ol class="entries">
${entries.map((entry) => entryItem(entry, from, dated && ((day) => dated(day, site.language)), noted(entry)))}</ol>`;

function entryItem(
  entry: Listed,
  from: string,
  dated: ((day: CivilDate) => Html) | null,
  note: Html | null,
): Html {
  return html`<li>
${dated !== null && entry.date !== null && html`${dated(entry.date)}\n`}${titleLink(entry, from)}
<span class="origin">${origin(entry)}</span>
${
  note &&
  html`${note}
`
}</li>
`;
}

/** The title of an article, in its own language and direction, as a link to it. */
export const titleLink = (
  entry: Pick<Listed, "address" | "language" | "displayTitle" | "displayTitleBasis">,
  from: string,
): Html =>
  html`<a class="${isGiven(entry) ? "title" : "title title-made"}" href="${href(from, entry.address)}" lang="${languageTag(entry.language)}" dir="${direction(entry.language)}">${entry.displayTitle}</a>`;

/** What is said of an article that names nobody. */
export const NO_SOURCE = "source not stated";

/** Who brings it, whose copy it is and who passed it on, or that the text does not say. */
export function origin({
  sources,
  distributors,
  carried,
}: Pick<Entry, "sources" | "distributors" | "carried">): string {
  const names = creditLine(sources, carried);
  const via = distributors.map(({ name }) => name).join(", ");
  if (!names && !via) return NO_SOURCE;
  return [names, via && `via ${via}`].filter(Boolean).join(" ");
}
