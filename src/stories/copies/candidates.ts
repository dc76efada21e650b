import { radixOrder } from "./radix-order.ts";
import { repeatedIn } from "./repeated.ts";
import { estimate } from "./sketch.ts";

/** Two texts, by their places, that may carry each other's words; the first place is the smaller. */
export type Pair = readonly [number, number];

/** A text is held against so many of the next ones that have the same shingle: what thousands have costs no more than what two have. */
const NEXT = 4;

/** So many shingles have to be in both sketches, and so much of the smaller one: far less than what counts in the end, since a sketch is only a sample, and every word changed costs five runs. */
const LEAST_SHARED = 2;
const LEAST_ESTIMATE = 0.4;

/** The pairs of texts whose sketches have enough in common to look at their words, in the order of their places. */
export function candidates(sketches: readonly Uint32Array[]): readonly Pair[] {
  const chains = chainsOf(sketches);
  const shared = new Uint32Array(sketches.length);
  return sketches.flatMap((sketch, text) => {
    const met = followers(chains, text);
    for (const other of met) shared[other] = (shared[other] ?? 0) + 1;
    const found = [...new Set(met)]
      .filter((other) => enough(sketch, sketches[other], shared[other] ?? 0))
      .sort((a, b) => a - b);
    for (const other of met) shared[other] = 0;
    return found.map((other): Pair => [text, other]);
  });
}

/** For each shingle of a text the next few texts that have it. */
function followers({ starts, owners, next }: Chains, text: number): readonly number[] {
  const met: number[] = [];
  const end = starts[text + 1] ?? 0;
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    let place = next[at] ?? 0;
    for (let step = 0; step < NEXT && place !== 0; step += 1) {
      met.push(owners[place] ?? 0);
      place = next[place] ?? 0;
    }
  }
  return met;
}

const enough = (a: Uint32Array, b: Uint32Array | undefined, shared: number): boolean =>
  b !== undefined && shared >= LEAST_SHARED && estimate(a, b, shared) >= LEAST_ESTIMATE;

/** The shingles of all sketches in one row, but for those that stand in one alone. */
interface Chains {
  /** Where the shingles of a text begin in the row; at the end, where those of the last one end. */
  readonly starts: Uint32Array;
  /** The text of each shingle. */
  readonly owners: Uint32Array;
  /** The place of the same shingle in the next text that has it; 0 where none has. */
  readonly next: Uint32Array;
}

function chainsOf(sketches: readonly Uint32Array[]): Chains {
  const kept = repeatedIn(sketches);
  const size = kept.reduce((sum, { length }) => sum + length, 0);
  const row = new Uint32Array(size);
  const owners = new Uint32Array(size);
  const starts = new Uint32Array(kept.length + 1);
  for (const [text, shingles] of kept.entries()) {
    const start = starts[text] ?? 0;
    const end = start + shingles.length;
    row.set(shingles, start);
    owners.fill(text, start, end);
    starts[text + 1] = end;
  }
  return { starts, owners, next: linked(row) };
}

/** For each number of a row the place of the next one that is the same; 0 where none follows. */
function linked(row: Uint32Array): Uint32Array {
  const order = radixOrder(row);
  const next = new Uint32Array(row.length);
  for (let nth = 1; nth < order.length; nth += 1) {
    const before = order[nth - 1] ?? 0;
    const place = order[nth] ?? 0;
    if (row[before] === row[place]) next[before] = place;
  }
  return next;
}
