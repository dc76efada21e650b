/** The rare-weighted words of a sentence; the squares of the weights add up to 1. */
export type Weights = ReadonlyMap<string, number>;

/** Of fewer sentences nobody can tell what is rare: two of two may share every word. */
const FEW = 16;

/** The words of grammar are short, where letters are many. */
const SHORT = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{1,3}$/u;
const LESS = 0.4;

/** Makes the function that weighs the words of a sentence: a word counts for more, the fewer of these sentences have it. */
export function weigher(
  sentences: readonly (readonly string[])[],
): (terms: readonly string[]) => Weights {
  const held = new Map<string, number>();
  for (const terms of sentences)
    for (const term of new Set(terms)) held.set(term, (held.get(term) ?? 0) + 1);
  const count = Math.max(sentences.length, FEW);
  const rarity = (term: string): number =>
    Math.log((count + 1) / (held.get(term) ?? 1)) * (SHORT.test(term) ? LESS : 1);
  return (terms) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const raw = [...counts].map(
      ([term, count]) => [term, (1 + Math.log(count)) * rarity(term)] as const,
    );
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(raw.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
  };
}
