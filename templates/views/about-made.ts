import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { AboutCounts, AboutPage } from "../../src/publish/about.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay } from "./dates.ts";

/** How the pages came about, and how much of what they say the texts tell themselves. */
export const howItWasMade = (about: AboutPage, site: Site): Html => html`<h2>How it was made</h2>
<p>${madeFrom(about, site)} A program, Backfile, read each of them line by line, took from it what its words tell, and made these pages. No text was rewritten: what transmission had broken was mended, what did not belong to a text was set aside, and each article shows both in “The text as it came”. What a person set instead is said to be set by the editor, with the reason.</p>
${!about.isEmpty && (about.counts === null ? counted(about, site) : tallies(about.counts))}`;

function madeFrom({ isEmpty, counts, span }: AboutPage, { language }: Site): string {
  if (isEmpty) return "This archive holds no text yet.";
  const made = `This archive was made from ${textsOf(counts)}`;
  if (span === null) return `${made}, none of which tells its day.`;
  const [first, last] = span.map((day) => longDay(day, language));
  if (first === last) return `${made} of ${first}.`;
  return `${made}${counts === null ? "" : ","} of ${first} to ${last}.`;
}

function textsOf(counts: AboutCounts | null): string {
  if (counts === null) return "texts";
  return counts.texts === 1 ? "one text" : `${count(counts.texts)} texts`;
}

const counted = ({ address }: AboutPage, { report }: Site): Html | false =>
  report !== null &&
  html`<p>How many of them tell what is counted in <a href="${href(address, report)}">the check of this archive</a>.</p>
`;

const count = (number: number): string => number.toLocaleString("en");

const tallies = (counts: AboutCounts): Html => html`<table class="sheet">
<thead><tr><th scope="col">What the texts tell</th><th scope="col" class="number">Texts</th></tr></thead>
<tbody>
${rowsOf(counts).map(([name, number]) => html`<tr><th scope="row">${name}</th><td class="number">${count(number)}</td></tr>\n`)}</tbody>
</table>
`;

/** What is always said, and what is said where there is any. */
function rowsOf({ texts, found, rejected, stories, lineages }: AboutCounts) {
  const field = (name: string) => found.find((each) => each.field === name);
  const [headline, day, source] = [field("headline"), field("day"), field("source")];
  const rows: readonly (readonly [name: string, number: number])[] = [
    ["All texts", texts],
    ["have a headline of their own", headline?.found ?? 0],
    ["have a title made of their first words", headline?.unknown ?? 0],
    ["state their day", day?.found ?? 0],
    ["have a day that was worked out from what they state", day?.resolved ?? 0],
    ["tell no day, and stand on the undated shelf", day?.unknown ?? 0],
    ["name their source", source?.found ?? 0],
    ["do not name it", source?.unknown ?? 0],
    ["were mended where transmission had broken them", field("mended")?.found ?? 0],
    ["had lines that are no part of them, kept and shown", field("left out")?.found ?? 0],
    ["hold something that the editor set", field("set by the editor")?.found ?? 0],
    ["Events that several texts report (stories)", stories],
    ["Groups of texts that carry the same words", lineages],
    ["Files that could not be read, and have no page", rejected],
  ];
  return rows.filter(([, number]) => number > 0);
}
