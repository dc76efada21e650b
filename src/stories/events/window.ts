import type { NumberedTerms } from "./numbered.ts";

/** How rare a term is, is counted in the texts of so many days before and after: a text of another season changes nothing. */
export const WINDOW = 15;

/** A few texts do not tell what is rare. So as many are thought of besides, in which every term is a little rare. */
const THOUGHT_OF = 200;
const THOUGHT_OF_WITH_TERM = 4;

/** In how many texts of some days each term stands. */
export interface Window {
  add(texts: readonly NumberedTerms[]): void;
  remove(texts: readonly NumberedTerms[]): void;
  /** What each term of a text weighs among these texts, the rare ones more; all of them together make a length of 1. */
  weightsOf(terms: NumberedTerms): Float64Array;
}

/** A window without texts, for so many terms. */
export function emptyWindow(size: number): Window {
  const having = new Int32Array(size);
  let texts = 0;
  let rarity = rarities(texts);
  const change = (changed: readonly NumberedTerms[], by: number): void => {
    texts += by * changed.length;
    rarity = rarities(texts);
    for (const { numbers } of changed)
      for (let at = 0; at < numbers.length; at += 1) {
        const term = numbers[at] ?? 0;
        having[term] = (having[term] ?? 0) + by;
      }
  };
  return {
    add: (added) => change(added, 1),
    remove: (removed) => change(removed, -1),
    weightsOf({ numbers, counts }) {
      const weights = new Float64Array(numbers.length);
      let squares = 0;
      for (let at = 0; at < numbers.length; at += 1) {
        const weight = (OFTEN[counts[at] ?? 1] ?? 1) * rarity(having[numbers[at] ?? 0] ?? 0);
        weights[at] = weight;
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) || 1;
      for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
      return weights;
    },
  };
}

/** What a term weighs more that stands there more often. */
const OFTEN = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count));

/** Says what a term weighs that so many of some texts have. Most terms are had by few, so it is worked out once for each number. */
function rarities(texts: number): (having: number) => number {
  const known = new Float64Array(texts + 1);
  return (having) => {
    const before = known[having] ?? 0;
    if (before > 0) return before;
    const rarity = Math.log((texts + THOUGHT_OF) / (having + THOUGHT_OF_WITH_TERM)) ** 2;
    known[having] = rarity;
    return rarity;
  };
}
