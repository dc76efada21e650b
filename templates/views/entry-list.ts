import type { Entry } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { dayAndMonth } from "./dates.ts";
import { direction, languageTag } from "./direction.ts";

/** Articles as a list: title and source; with `dated`, the day as well. A title that the text does not give stands in italics. */
export const entryList = (
  entries: readonly Entry[],
  from: string,
  site: Site,
  { dated = false }: { readonly dated?: boolean } = {},
): Html => html`<ol class="entries">
${entries.map((entry) => entryItem(entry, from, dated ? site.language : null))}</ol>`;

/** `language`: print the day in it; `null`: the list stands under its day. */
function entryItem(entry: Entry, from: string, language: string | null): Html {
  const given = entry.displayTitleBasis === "headline" || entry.displayTitleBasis === "override";
  return html`<li>
${
  language !== null &&
  entry.date !== null &&
  html`<time datetime="${entry.date}">${dayAndMonth(entry.date, language)}</time>\n`
}<a class="${given ? "title" : "title title-made"}" href="${href(from, entry.address)}" lang="${languageTag(entry.language)}" dir="${direction(entry.language)}">${entry.displayTitle}</a>
<span class="origin">${origin(entry)}</span>
</li>
`;
}

/** Who wrote it and who passed it on, or that the text does not say. */
export function origin({ sources, distributors }: Pick<Entry, "sources" | "distributors">): string {
  const names = sources.map(({ name }) => name).join(", ");
  const via = distributors.map(({ name }) => name).join(", ");
  if (!names && !via) return "source not stated";
  return [names, via && `via ${via}`].filter(Boolean).join(" ");
}
