import type { Evidence } from "../article.ts";
import type { Decoded } from "./charset.ts";
import { excerpt } from "./excerpt.ts";

/** A few words, the first of which has a letter or sign beyond ASCII; where words are not parted by spaces, the first characters. */
const TELLING = /[^\s\p{ASCII}\ufffd]{1,20}(?:\S{0,20}(?:[^\S\n]+\S{1,20}){0,2})/u;
const FIRST_WORDS = /\S{1,20}(?:[^\S\n]+\S{1,20}){0,2}/u;

/** What proves an encoding that was found out: the first words that another one would spell otherwise. Plain UTF-8 needs no proof. */
export function encodingEvidence(
  { rule }: Decoded,
  rawLines: readonly string[],
  from: number,
): readonly Evidence[] {
  if (rule === null) return [];
  const found =
    wordsIn(rawLines, from, TELLING) ??
    wordsIn(rawLines, 0, TELLING) ??
    wordsIn(rawLines, from, FIRST_WORDS);
  return found ? [{ rule, ...found }] : [];
}

/** The first words of the kind, behind the front matter. */
function wordsIn(
  rawLines: readonly string[],
  from: number,
  kind: RegExp,
): Pick<Evidence, "line" | "text"> | null {
  for (const [at, raw] of rawLines.entries()) {
    const words = at < from ? null : startOfWord(raw, kind);
    if (words !== null) return { line: at + 1, text: excerpt(words) };
  }
  return null;
}

/** The words with the beginning of the first one. */
function startOfWord(raw: string, kind: RegExp): string | null {
  const found = kind.exec(raw);
  if (found === null) return null;
  const start = /\S{0,20}$/u.exec(raw.slice(0, found.index))?.[0] ?? "";
  return start + found[0];
}
