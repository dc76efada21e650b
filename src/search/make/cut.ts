/** A row of entries that go into one block, and the key from which on it holds all. */
export interface Cut {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Where a row of keys is cut. */
export interface Cuts {
  readonly blocks: readonly Cut[];
  /** What is never cut apart as long as nothing in it changes: the largest branches that fit into a block, and keys that are alone in theirs. A key that is not in the run, but begins as the key of the run does, belongs into it. */
  readonly runs: readonly Cut[];
}

/** Cuts sorted keys along the tree of their beginnings into blocks of at most `most` characters, or of one entry. A change in one branch moves no border of another. Runs of an earlier cut may stand for the keys in them. */
export function cut(keys: readonly string[], sizes: readonly number[], most: number): Cuts {
  const totals = totalsOf(sizes);
  const sizeOf = (from: number, to: number): number => (totals[to] ?? 0) - (totals[from] ?? 0);
  if (keys.length === 0) return { blocks: [], runs: [] };
  const runs: Cut[] = [];
  const blocks = branches({ keys, sizeOf, most, runs }, 0, keys.length, 0);
  return { blocks: blocks.map((each, at) => (at === 0 ? { ...each, key: "" } : each)), runs };
}

/** Where each entry begins in the row of all; behind the last, where it ends. */
export function totalsOf(sizes: readonly number[]): Float64Array {
  const totals = new Float64Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at += 1)
    totals[at + 1] = (totals[at] ?? 0) + (sizes[at] ?? 0);
  return totals;
}

interface Tree {
  readonly keys: readonly string[];
  readonly sizeOf: (from: number, to: number) => number;
  readonly most: number;
  readonly runs: Cut[];
}

function branches(tree: Tree, from: number, to: number, depth: number): readonly Cut[] {
  const { keys, sizeOf, most } = tree;
  if (to - from === 1 || sizeOf(from, to) <= most) return [run(tree, from, to, depth)];
  const cuts: Cut[] = [];
  for (let start = from; start < to; ) {
    // A key that ends here has no branches.
    const below = keys[start]?.length === depth ? depth : depth + 1;
    const end = below === depth ? start + 1 : endOfBranch(keys, start, to, below);
    for (const part of branches(tree, start, end, below)) join(tree, cuts, part);
    start = end;
  }
  return cuts;
}

function run({ keys, runs }: Tree, from: number, to: number, depth: number): Cut {
  const first = keys[from] ?? "";
  const key = first.slice(0, depth);
  runs.push({ key: to - from === 1 ? first : key, from, to });
  return { key, from, to };
}

/** Neighbours share a block while they fit. */
function join({ sizeOf, most }: Tree, cuts: Cut[], part: Cut): void {
  const last = cuts.at(-1);
  if (last && sizeOf(last.from, part.to) <= most) cuts[cuts.length - 1] = { ...last, to: part.to };
  else cuts.push(part);
}

/** The first key of another branch; since keys are sorted, halving finds it. */
function endOfBranch(keys: readonly string[], from: number, to: number, depth: number): number {
  const beginning = keys[from]?.slice(0, depth) ?? "";
  let low = from + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]?.startsWith(beginning)) low = middle + 1;
    else high = middle;
  }
  return low;
}
