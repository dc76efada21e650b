/** A row of entries that go into one block, and the key from which on it holds all. */
export interface Cut {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Cuts sorted keys along the tree of their beginnings into blocks of at most `most` characters, or of one entry. A change in one branch moves no border of another. */
export function cut(keys: readonly string[], sizes: readonly number[], most: number): Cut[] {
  const totals = new Float64Array(sizes.length + 1);
  for (const [at, size] of sizes.entries()) totals[at + 1] = (totals[at] ?? 0) + size;
  const sizeOf = (from: number, to: number): number => (totals[to] ?? 0) - (totals[from] ?? 0);
  const first = keys[0];
  if (first === undefined) return [];
  const cuts = branches({ keys, sizeOf, most }, 0, keys.length, 0);
  return cuts.map((each, at) => (at === 0 ? { ...each, key: "" } : each));
}

interface Tree {
  readonly keys: readonly string[];
  readonly sizeOf: (from: number, to: number) => number;
  readonly most: number;
}

function branches(tree: Tree, from: number, to: number, depth: number): Cut[] {
  const { keys, sizeOf, most } = tree;
  const key = keys[from]?.slice(0, depth) ?? "";
  if (to - from === 1 || sizeOf(from, to) <= most) return [{ key, from, to }];
  const cuts: Cut[] = [];
  for (let start = from; start < to; ) {
    // A key that ends here has no branches.
    const ends = keys[start]?.length === depth;
    const end = ends ? start + 1 : endOfBranch(keys, start, to, depth + 1);
    const parts = ends ? [{ key, from: start, to: end }] : branches(tree, start, end, depth + 1);
    for (const part of parts) join(tree, cuts, part);
    start = end;
  }
  return cuts;
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
