import { LONE_SCRIPTS } from "../lone-scripts.ts";

/** A word of a sentence: where it stands, and what it is known by, without case, accents and the possessive of English. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = "\\p{N}+(?:[.,:]\\p{N}+)*";
const LETTERS = `(?:(?![${LONE_SCRIPTS}])[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d])+`;
const WORD = new RegExp(`[${LONE_SCRIPTS}]\\p{M}*|${NUMBER}(?!\\p{L})|${LETTERS}`, "gu");
const IS_LONE = new RegExp(`^[${LONE_SCRIPTS}]`, "u");

const WESTERN_MARKS = /([\p{sc=Latin}\p{sc=Greek}])\p{Mn}+/gu;
const HIDDEN = /[\u00ad\u200c\u200d]/gu;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/u;

const PLAIN = /^[a-z]*$/u;

function keyOf(letters: string): string {
  const lower = letters.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (THOUSANDS.test(lower)) return lower.replaceAll(",", "");
  return lower
    .normalize("NFKD")
    .toLowerCase()
    .replace(WESTERN_MARKS, "$1")
    .replace(HIDDEN, "")
    .normalize("NFC");
}

/** Whether a word is a character of a script without spaces. */
export const isLone = (word: Word): boolean => IS_LONE.test(word.key);

const POSSESSIVE = /^['’][sS](?![\p{L}\p{N}])/u;

/** The words of a text in their order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let after = 0;
  for (const { 0: letters, index } of text.matchAll(WORD)) {
    const isEnding = words.length > 0 && index === after + 1 && POSSESSIVE.test(text.slice(after));
    after = index + letters.length;
    if (!isEnding) words.push({ key: keyOf(letters), start: index, end: after });
  }
  return words;
}
