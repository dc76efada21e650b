import { fold } from "./fold.ts";

/** Scripts that set no spaces between words. */
const RUN =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc";
const LETTER = `(?:[0-9A-Za-z]|(?![${RUN}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c-\\u200f\\u2060\\ufeff])`;

// A word of two megabytes is a row of words of 64 letters. The possessive of English belongs to no word. The groups
// are numbered, since this runs over every word of an archive, and named ones cost as much as all the rest.
const RUN_OR_WORD = `([${RUN}]+)|(${LETTER}{1,64})(?:['’][sS](?!${LETTER}))?`;

const BEGINS_RUN = new RegExp(`^[${RUN}]`, "u");

/** Whether a text begins in a script that sets no spaces. */
export const setsNoSpaces = (text: string): boolean => BEGINS_RUN.test(text);

/** Takes a folded word, where it stands in the text, and whether it is the last character of a run, alone. */
export type VisitWord = (word: string, start: number, end: number, last: boolean) => void;

/** Goes through the words of a text as they are looked for. Runs without spaces (Chinese, Japanese, Thai) become overlapping pairs, and their last character by itself: that needs no dictionary, so every browser cuts them alike. A caller may fold by a memory of its own. */
export function eachWord(text: string, visit: VisitWord, folded = fold): void {
  const pattern = new RegExp(RUN_OR_WORD, "gu");
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, run, letters = ""] = found;
    if (run !== undefined) eachPair(run, found.index, visit);
    else {
      const word = folded(letters);
      if (word !== "") visit(word, found.index, found.index + letters.length, false);
    }
  }
}

function eachPair(run: string, start: number, visit: VisitWord): void {
  const characters = [...run];
  let at = start;
  for (const [place, character] of characters.entries()) {
    const next = characters[place + 1];
    const end = at + character.length + (next?.length ?? 0);
    visit(character.normalize("NFKC") + (next?.normalize("NFKC") ?? ""), at, end, !next);
    at += character.length;
  }
}
