import type { Article } from "../../article.ts";
import { proseOf } from "../prose.ts";

/** What an archive writes without a capital. */
export interface LowerCaseWords {
  /** True for a word that stands so more often than by a slip. */
  isCommon(word: string): boolean;
  /** True for one that stands so in comparison with the number of texts that give it a capital. */
  isMostlyLower(word: string, texts: number): boolean;
}

/** So many texts tell enough of the words of an archive. */
const SAMPLE = 2000;
/** What stands so often may be a slip. */
const SELDOM = 3;
const SHARE = 0.2;

const WHOLE = /^\p{Ll}+$/u;

/** Counts words in lower case; one before a stop or a comma is not counted, which saves much time. */
export function lowerCaseWords(articles: readonly Article[]): LowerCaseWords {
  const step = Math.max(1, Math.floor(articles.length / SAMPLE));
  const seen = new Map<string, number>();
  const sample = articles.filter((_, at) => at % step === 0);
  for (const text of sample.flatMap(proseOf))
    for (const word of text.split(" "))
      if (WHOLE.test(word)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const times = (word: string): number => seen.get(word.toLowerCase()) ?? 0;
  return {
    isCommon: (word) => times(word) >= SELDOM,
    isMostlyLower: (word, texts) => times(word) >= SELDOM && times(word) * step >= texts * SHARE,
  };
}
