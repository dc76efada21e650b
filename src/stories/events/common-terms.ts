import { groupBy } from "../../group-by.ts";
import type { Likeness } from "./day-links.ts";

/** A page names so many rare words. */
const NAMED = 8;

/** The terms that most of some texts share, those that the most pairs share first. */
export function commonTerms(links: readonly Likeness[]): readonly number[] {
  const pairs = groupBy(
    links.flatMap(({ terms }) => terms.map((term, rank) => ({ term, rank }))),
    ({ term }) => [term],
  );
  return [...pairs]
    .map(([term, shared]) => ({
      term,
      pairs: shared.length,
      ranks: shared.reduce((sum, { rank }) => sum + rank, 0),
    }))
    .sort((a, b) => b.pairs - a.pairs || a.ranks - b.ranks || a.term - b.term)
    .slice(0, NAMED)
    .map(({ term }) => term);
}
