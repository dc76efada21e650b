import { isLone, type Word } from "./words.ts";

const ENDING = /(?:es|s|ed|ing)$/u;
const BRITISH = /(?<=[bt])re$/u;

/** A word without the commonest endings, so that "vessels" and "vessel", "metres" and "meter" are held to be one; never shorter than four letters. */
export function stemOf(key: string): string {
  if (key.length < 5 || !/^[a-z]+$/u.test(key)) return key;
  const stem = key.replace(/s$/u, "").replace(BRITISH, "er").replace(ENDING, "").replace(/e$/u, "");
  return stem.length < 4 ? key : stem;
}

/** What a sentence is compared by: its words, and in scripts without spaces the pairs of neighbours. */
export const termsOf = (words: readonly Word[]): readonly string[] =>
  words.map((word, at) => {
    if (!isLone(word)) return stemOf(word.key);
    const next = words[at + 1];
    return next && isLone(next) && next.start === word.end ? word.key + next.key : word.key;
  });
