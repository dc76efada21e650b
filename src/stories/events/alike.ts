import type { ReportText } from "../report-text.ts";
import type { Numbered } from "./numbered.ts";
import type { Weighed } from "./weighed.ts";

/** A text that has something in common with another one. */
export interface Alike {
  readonly other: Weighed;
  /** What their words have in common, from 0 to 1. */
  readonly ofWords: number;
}

/** Texts that were entered one after the other. */
export interface AlikeIndex {
  size(): number;
  enter(own: Weighed): void;
  /** What a text has in common with those that were entered from number `since` on, where that is `least` or more. */
  find(own: Weighed, since: number, least: number): readonly Alike[];
}

const NO_ENTRY = -1;

/** An index of terms, each with a chain of the texts that have it, the last one first. It takes the texts for which it was made. */
export function alikeIndex({ size, termsOf }: Numbered, texts: readonly ReportText[]): AlikeIndex {
  const most = texts.reduce((sum, text) => sum + termsOf(text).numbers.length, 0);
  const newest = new Int32Array(size).fill(NO_ENTRY);
  const before = new Int32Array(most);
  const textOf = new Int32Array(most);
  const weightOf = new Float64Array(most);
  const sums = new Float64Array(texts.length);
  const entered: Weighed[] = [];
  let entries = 0;
  const addUp = (term: number, weight: number, since: number): void => {
    let entry = newest[term] ?? NO_ENTRY;
    while (entry !== NO_ENTRY) {
      const other = textOf[entry] ?? 0;
      if (other < since) return;
      sums[other] = (sums[other] ?? 0) + weight * (weightOf[entry] ?? 0);
      entry = before[entry] ?? NO_ENTRY;
    }
  };
  return {
    size: () => entered.length,
    enter(own) {
      const terms = own.terms.numbers;
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at] ?? 0;
        before[entries] = newest[term] ?? NO_ENTRY;
        textOf[entries] = entered.length;
        weightOf[entries] = own.weights[at] ?? 0;
        newest[term] = entries;
        entries += 1;
      }
      entered.push(own);
    },
    find(own, since, least) {
      const terms = own.terms.numbers;
      for (let at = 0; at < terms.length; at += 1)
        addUp(terms[at] ?? 0, own.weights[at] ?? 0, since);
      const found = entered.slice(since).flatMap((other, at) => {
        const ofWords = sums[since + at] ?? 0;
        return ofWords >= least ? [{ other, ofWords }] : [];
      });
      sums.fill(0, since, entered.length);
      return found;
    },
  };
}
