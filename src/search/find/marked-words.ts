import type { Marks, PhraseWord } from "../found.ts";
import { eachWord, readWord, setsNoSpaces } from "../words.ts";

/** A word of a text. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that are to be marked, in their order. Pairs of characters overlap. */
export function markedWords(text: string, marks: Marks): readonly WordAt[] {
  const all: WordAt[] = [];
  eachWord(text, readWord, (word, start, end) => all.push({ word, start, end }));
  const phrased = new Set(marks.phrases.flatMap((phrase) => placesIn(all, phrase)));
  return all.flatMap((each, at) => {
    if (phrased.has(at) || marks.words.has(each.word)) return [each];
    return begun(each, marks);
  });
}

/** A word that begins so; of a pair only the character that was looked for. */
function begun(each: WordAt, { beginnings }: Marks): readonly WordAt[] {
  const beginning = beginnings.find((start) => each.word.startsWith(start));
  if (beginning === undefined) return [];
  return [setsNoSpaces(beginning) ? { ...each, end: each.start + beginning.length } : each];
}

/** The places of all words of a phrase, wherever it stands. */
const placesIn = (all: readonly WordAt[], phrase: readonly PhraseWord[]): readonly number[] =>
  [...all.keys()]
    .filter((at) => standsAt(phrase, all, at))
    .flatMap((at) => phrase.map(({ offset }) => at + offset));

const standsAt = (phrase: readonly PhraseWord[], all: readonly WordAt[], at: number): boolean =>
  phrase.every(({ word, offset, begins }) => {
    const there = all[at + offset]?.word ?? "";
    return begins ? there.startsWith(word) : there === word;
  });
