import { creditLine } from "../../src/credit.ts";
import type { Entry } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { direction, languageTag } from "./direction.ts";

/** Articles as a list: title and source; `dated` prints the day as well. A title that the text does not give stands in italics. */
export const entryList = (
  entries: readonly Entry[],
  from: string,
  site: Site,
  dated: ((day: string, language: string) => string) | null = null,
): Html => html`<ol class="entries">
${entries.map((entry) => entryItem(entry, from, dated && ((day) => dated(day, site.language))))}</ol>`;

function entryItem(entry: Entry, from: string, dated: ((day: string) => string) | null): Html {
  return html`<li>
${
  dated !== null &&
  entry.date !== null &&
  html`<time datetime="${entry.date}">${dated(entry.date)}</time>\n`
}<a class="${isGiven(entry) ? "title" : "title title-made"}" href="${href(from, entry.address)}" lang="${languageTag(entry.language)}" dir="${direction(entry.language)}">${entry.displayTitle}</a>
<span class="origin">${origin(entry)}</span>
</li>
`;
}

/** A title that the text gives, or the editor. */
export const isGiven = ({ displayTitleBasis: basis }: Pick<Entry, "displayTitleBasis">): boolean =>
  basis === "headline" || basis === "override";

/** Who brings it, whose copy it is and who passed it on, or that the text does not say. */
export function origin({
  sources,
  distributors,
  carried,
}: Pick<Entry, "sources" | "distributors" | "carried">): string {
  const names = creditLine(sources, carried);
  const via = distributors.map(({ name }) => name).join(", ");
  if (!names && !via) return "source not stated";
  return [names, via && `via ${via}`].filter(Boolean).join(" ");
}
