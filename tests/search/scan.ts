import { boundsOf } from "../../src/search/find/bounds.ts";
import { formsOf } from "../../src/search/find/forms.ts";
import { fold } from "../../src/search/fold.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";
import type { Filter } from "../../src/search/request.ts";

/** What a search asks for, before it is typed. */
export interface Asked {
  readonly parts: readonly AskedPart[];
  readonly from: string;
  readonly to: string;
  readonly filters: readonly Filter[];
}

export interface AskedPart {
  /** characters: a piece of a run of a script without spaces. */
  readonly kind: "word" | "quoted" | "phrase" | "beginning" | "characters";
  readonly words: readonly string[];
  readonly without: boolean;
}

/** How a visitor types it. */
export const typed = ({ parts }: Asked): string =>
  parts
    .map(({ kind, words, without }) => {
      const text = words.join(" ");
      const quoted = kind === "phrase" || kind === "quoted";
      return `${without ? "-" : ""}${quoted ? `"${text}"` : text}${kind === "beginning" ? "*" : ""}`;
    })
    .join(" ");

/** The addresses of all documents that have what is asked for, by reading each of them from the first word to the last. */
export function scan(
  documents: readonly Scanned[],
  asked: Asked,
  common: ReadonlySet<string>,
): readonly string[] {
  const parts = withoutCommon(asked.parts, common);
  return documents
    .filter(
      (each) =>
        inRange(each.document, asked) &&
        hasFilters(each.document, asked.filters) &&
        parts.every((part) => stands(each, part) !== part.without),
    )
    .map(({ document }) => document.address)
    .sort();
}

/** The words that more than `most` documents have, and more than a third of all. */
export function commonWords(documents: readonly Scanned[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { rows } of documents)
    for (const word of new Set(rows.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(most, documents.length / 3);
  return new Set([...counts].filter(([, count]) => count > least).map(([word]) => word));
}

/** A search does without common words where there is another to look for. */
function withoutCommon(
  parts: readonly AskedPart[],
  common: ReadonlySet<string>,
): readonly AskedPart[] {
  const isCommon = ({ kind, words, without }: AskedPart): boolean =>
    kind === "word" && !without && words.every((word) => common.has(fold(word)));
  const telling = parts.filter((part) => !isCommon(part));
  return telling.some(({ without }) => !without) ? telling : parts;
}

/** A document and the words of each of its parts. */
export interface Scanned {
  readonly document: SearchDocument;
  readonly texts: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Cut at everything that is no letter, figure or mark, and at characters that set no spaces. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200c-\u200f\u2060\ufeff]+/gu;
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

export function scanned(document: SearchDocument): Scanned {
  const texts = [...(document.given ? [document.title] : []), ...document.blocks];
  const rows = texts.map((text) =>
    (
      text
        .replace(RUN, " ")
        .replace(/(?<=[\p{L}\p{N}\p{M}])['’]s(?![\p{L}\p{N}])/giu, "")
        .match(WORD) ?? []
    )
      .map(fold)
      .filter((word) => word !== ""),
  );
  return { document, texts, rows };
}

function stands({ texts, rows }: Scanned, { kind, words }: AskedPart): boolean {
  if (kind === "characters") return texts.some((text) => text.includes(words.join("")));
  const folded = words.map(fold);
  const [first = ""] = folded;
  if (kind === "beginning") return rows.some((row) => row.some((word) => word.startsWith(first)));
  const forms = kind === "word" ? formsOf(first) : [first];
  return rows.some((row) =>
    row.some(
      (word, start) =>
        forms.includes(word) && folded.every((each, at) => at === 0 || row[start + at] === each),
    ),
  );
}

function inRange({ date }: SearchDocument, { from, to }: Asked): boolean {
  if (from === "" && to === "") return true;
  if (date === null) return false;
  const { low, high } = boundsOf(from, to, 1);
  const day = boundsOf(date, date, 1).low;
  return day >= low && day < high;
}

function hasFilters({ filters }: SearchDocument, asked: readonly Filter[]): boolean {
  const kinds = new Set(asked.map(({ kind }) => kind));
  return [...kinds].every((kind) =>
    asked.some(
      (each) =>
        each.kind === kind && filters.some(({ kind: own, id }) => own === kind && id === each.id),
    ),
  );
}
