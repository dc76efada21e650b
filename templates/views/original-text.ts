import type { Article } from "../../src/article.ts";
import type { FileLine } from "../../src/file-line.ts";
import { groupBy } from "../../src/group-by.ts";
import { type Html, html } from "../../src/html/html.ts";
import { type Fate, type MarkedLine, markedLine } from "../../src/lines/marked-line.ts";
import { shownWhole } from "../../src/lines/shown.ts";
import type { Sought } from "../../src/lines/standing.ts";
import { takenFrom } from "../../src/lines/taken.ts";
import { direction, languageTag } from "./direction.ts";
import { TAKEN_NAMES } from "./words.ts";

/** Every line of the file with what became of it; without lines, that there is nothing to show. `language` is that of the notes. */
export function originalText(
  article: Article,
  lines: readonly FileLine[] | null,
  language: string,
): Html {
  if (lines === null)
    return html`<p class="file">All of the text in the file stands above: nothing of it was left out or mended.</p>`;
  return html`<details class="original">
<summary>The text as it came <span class="count">${count(lines.length)}</span></summary>
<p>${legend(article)}</p>
<ol lang="${languageTag(article.language)}" dir="${direction(article.language)}">
${items(article, lines, article.language === language ? null : html` lang="${language}"`)}</ol>
</details>`;
}

const count = (lines: number): string =>
  `${lines.toLocaleString("en")} ${lines === 1 ? "line" : "lines"}`;

/** What is said of the file as a whole, and how its words are marked. */
function legend(article: Article): string {
  const { encoding, reflowed, removed, repairs } = article;
  const isTaken = takenFrom(article).some((each) => !isRemoved(each));
  return [
    `Every line of the file, read as ${encoding}.`,
    ...(reflowed ? ["Its paragraphs are put together from lines, or cut for the eye."] : []),
    ...(removed.length > 0 ? ["Struck through is what was left out."] : []),
    ...(repairs.length > 0 ? ["Underlined is what was mended."] : []),
    ...(isTaken ? ["In bold is what became the headline, the dateline or another field."] : []),
  ].join(" ");
}

function items(article: Article, lines: readonly FileLine[], tongue: Html | null): readonly Html[] {
  const takenOn = groupBy(takenFrom(article), ({ line }) => [line]);
  const repairsOn = groupBy(article.repairs, ({ line }) => [line]);
  return lines.map((line) => {
    const taken = takenOn.get(line.number) ?? [];
    const repairs = repairsOn.get(line.number) ?? [];
    if (taken.length + repairs.length === 0) return html`<li>${shownWhole(line.text)}</li>\n`;
    const marked = markedLine(lines, line, taken, repairs);
    return html`<li><small${tongue}>${notesOf(marked)}</small>${marked.parts.map(({ text, fates }) => inTags(text, fates))}</li>\n`;
  });
}

/** Words in the tags of all that became of them. */
function inTags(text: string, fates: readonly Fate[]): Html {
  let marked = html`${text}`;
  if (fates.includes("taken")) marked = html`<b>${marked}</b>`;
  if (fates.includes("mended")) marked = html`<u>${marked}</u>`;
  return fates.includes("left") ? html`<del>${marked}</del>` : marked;
}

/** `dateline, source; left out: sign-off; mended: entities` */
function notesOf({ taken, mends }: MarkedLine): string {
  const removed = taken.filter(isRemoved);
  const fields = distinct(
    taken.filter((each) => !isRemoved(each)).map(({ field }) => TAKEN_NAMES[field] ?? field),
  );
  return [
    fields,
    noteOf("left out", distinct(removed.map(({ rule }) => rule))),
    noteOf("mended", mends.join(", ")),
  ]
    .filter((note) => note !== "")
    .join("; ");
}

const isRemoved = ({ field }: Sought): boolean => field === "removed";
const distinct = (names: readonly string[]): string => [...new Set(names)].join(", ");
const noteOf = (name: string, rules: string): string => (rules === "" ? "" : `${name}: ${rules}`);
