import { fold } from "./fold.ts";

/** Scripts that set no spaces between words. */
export const RUN =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc";
/** What a word is made of. */
export const LETTER = `(?:[0-9A-Za-z]|(?![${RUN}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c-\\u200f\\u2060\\ufeff])`;

/** Letters of a word that is not cut. */
export const MOST_LETTERS = 64;

// A word of two megabytes is a row of words of 64 letters. The possessive of English belongs to no word. The groups
// are numbered, since this runs over every word of an archive, and named ones cost as much as all the rest.
const RUN_OR_WORD = `([${RUN}]+)|(${LETTER}{1,${MOST_LETTERS}})(?:['’][sS](?!${LETTER}))?`;

const BEGINS_RUN = new RegExp(`^[${RUN}]`, "u");

/** Whether a text begins in a script that sets no spaces. */
export const setsNoSpaces = (text: string): boolean => BEGINS_RUN.test(text);

/** Takes a word, where it stands in the text, and whether it is the last character of a run, alone. */
export type VisitWord<Word> = (word: Word, start: number, end: number, last: boolean) => void;

/** Makes of the letters of a text what a word is known by; `null` for none. */
export type ReadWord<Word> = (letters: string) => Word | null;

/** A word as it is looked for. */
export const readWord: ReadWord<string> = (letters) => fold(letters) || null;

/** Goes through the words of a text. Runs without spaces (Chinese, Japanese, Thai) become overlapping pairs, and their last character by itself: that needs no dictionary, so every browser cuts them alike. */
export function eachWord<Word>(text: string, read: ReadWord<Word>, visit: VisitWord<Word>): void {
  const pattern = new RegExp(RUN_OR_WORD, "gu");
  const take = (letters: string, start: number, length: number, last: boolean): void => {
    const word = read(letters);
    if (word !== null) visit(word, start, start + length, last);
  };
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, run, letters = ""] = found;
    if (run === undefined) take(letters, found.index, letters.length, false);
    else eachPair(run, (pair, at, last) => take(pair, at + found.index, pair.length, last));
  }
}

function eachPair(run: string, visit: (pair: string, at: number, last: boolean) => void): void {
  const characters = [...run];
  let at = 0;
  for (const [place, character] of characters.entries()) {
    const next = characters[place + 1];
    visit(character + (next ?? ""), at, next === undefined);
    at += character.length;
  }
}
