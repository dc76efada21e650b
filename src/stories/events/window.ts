import type { ReportText } from "../report-text.ts";
import type { Numbered } from "./numbered.ts";

/** How rare a term is, is counted in the texts of so many days before and after: a text of another season changes nothing. */
export const WINDOW = 15;

/** A few texts do not tell what is rare. So as many are thought of besides, in which every term is a little rare. */
const THOUGHT_OF = 200;
const THOUGHT_OF_WITH_TERM = 4;

/** In how many texts of some days each term stands. */
export interface Window {
  add(texts: readonly ReportText[]): void;
  remove(texts: readonly ReportText[]): void;
  /** What each term of a text weighs among these texts, the rare ones more; all of them together make a length of 1. */
  weightsOf(text: ReportText): Float64Array;
}

export function emptyWindow({ size, numbersOf }: Numbered): Window {
  const having = new Int32Array(size);
  let texts = 0;
  const change = (changed: readonly ReportText[], by: number): void => {
    texts += by * changed.length;
    for (const text of changed) {
      const terms = numbersOf(text);
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at] ?? 0;
        having[term] = (having[term] ?? 0) + by;
      }
    }
  };
  const rarity = (term: number): number =>
    Math.log((texts + THOUGHT_OF) / ((having[term] ?? 0) + THOUGHT_OF_WITH_TERM));
  return {
    add: (added) => change(added, 1),
    remove: (removed) => change(removed, -1),
    weightsOf: (text) => {
      const terms = numbersOf(text);
      const weights = new Float64Array(terms.length);
      let squares = 0;
      for (let at = 0; at < terms.length; at += 1) {
        const often = 1 + Math.log(text.terms.counts[at] ?? 1);
        const weight = often * rarity(terms[at] ?? 0) ** 2;
        weights[at] = weight;
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) || 1;
      return weights.map((weight) => weight / length);
    },
  };
}
