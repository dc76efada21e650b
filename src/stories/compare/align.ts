import type { Strength } from "./comparison.ts";
import type { Weights } from "./weights.ts";

/** A sentence of one report and its best likeness in the other; `likeness` is a cosine of 0.3 to 1. */
export interface Aligned {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

const FAINT = 0.3;
const STRONG = 0.6;

/** What an alignment amounts to. */
export const strengthOf = ({ likeness }: Aligned): Strength =>
  likeness >= STRONG ? "same" : "similar";

/** Which sentences of two reports are each other's best likeness, in the order of the left one; of equals the first. */
export function align(left: readonly Weights[], right: readonly Weights[]): readonly Aligned[] {
  const holders = holdersOf(right);
  const rows = left.map((weights) => likenesses(weights, holders, right.length));
  const columns = right.map((_, at) => rows.map((row) => row[at] ?? 0));
  return rows.flatMap((row, at) => {
    const best = bestOf(row);
    const likeness = row[best] ?? 0;
    const mutual = bestOf(columns[best] ?? []) === at;
    return mutual && likeness >= FAINT ? [{ left: at, right: best, likeness }] : [];
  });
}

type Holders = ReadonlyMap<string, readonly (readonly [sentence: number, weight: number])[]>;

/** Which sentences have a word. */
function holdersOf(sentences: readonly Weights[]): Holders {
  const holders = new Map<string, (readonly [number, number])[]>();
  for (const [at, weights] of sentences.entries())
    for (const [term, weight] of weights) {
      const own = holders.get(term);
      if (own) own.push([at, weight]);
      else holders.set(term, [[at, weight]]);
    }
  return holders;
}

function likenesses(weights: Weights, holders: Holders, count: number): Float64Array {
  const row = new Float64Array(count);
  for (const [term, weight] of weights)
    for (const [at, other] of holders.get(term) ?? []) row[at] = (row[at] ?? 0) + weight * other;
  return row;
}

function bestOf(row: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < row.length; at += 1) if ((row[at] ?? 0) > (row[best] ?? 0)) best = at;
  return best;
}
