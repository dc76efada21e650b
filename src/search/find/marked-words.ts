import type { Phrase, PhraseWord } from "../found.ts";
import { eachWord, readWord, setsNoSpaces } from "../words.ts";

/** A word of a text. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that are to be marked, in their order. Pairs of characters overlap. */
export function markedWords(text: string, marks: readonly Phrase[]): readonly WordAt[] {
  const all: WordAt[] = [];
  eachWord(text, readWord, (word, start, end) => all.push({ word, start, end }));
  return marks.flatMap((phrase) => wordsOf(phrase, all)).sort((a, b) => a.start - b.start);
}

/** The words of a phrase, wherever all of it stands. */
const wordsOf = (phrase: Phrase, all: readonly WordAt[]): readonly WordAt[] =>
  [...all.keys()].flatMap((at) => {
    const words = phrase.flatMap((each) => meant(each, all[at + each.offset]) ?? []);
    return words.length === phrase.length ? words : [];
  });

/** A word that stands where one of a phrase should; `null` where it is another. Of a pair that begins so only the character that was looked for. */
function meant({ word, begins }: PhraseWord, there: WordAt | undefined): WordAt | null {
  if (!there || (begins ? !there.word.startsWith(word) : there.word !== word)) return null;
  return begins && setsNoSpaces(word) ? { ...there, end: there.start + word.length } : there;
}
