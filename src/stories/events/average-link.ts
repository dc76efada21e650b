/** How alike two things are; both by their numbers. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** Things that belong together. */
interface Cluster {
  readonly members: readonly number[];
  /** Clusters of two different names are kept apart. */
  readonly name: string | null;
  /** The likeness to other clusters, added up over all pairs of members. */
  readonly sums: Map<number, number>;
}

/** The cluster to which another one is most alike. */
interface Nearest {
  readonly other: number;
  readonly average: number;
}

/** Puts things together as long as two clusters are alike by `least` or more, on the average of all pairs of their members; the most alike first, of equals those with the lowest numbers. Pairs that are not given are not alike at all. Things of two different names stay apart. */
export function averageLink(
  names: readonly (string | null)[],
  pairs: readonly Pair[],
  least: number,
): readonly (readonly number[])[] {
  const clusters = new Map(
    names.map((name, at): [number, Cluster] => [at, { members: [at], name, sums: new Map() }]),
  );
  for (const { one, other, likeness } of pairs) {
    clusters.get(one)?.sums.set(other, likeness);
    clusters.get(other)?.sums.set(one, likeness);
  }
  const nearest = new Map([...clusters.keys()].map((at) => [at, nearestTo(at, clusters)]));
  for (let pair = mostAlike(nearest, least); pair; pair = mostAlike(nearest, least)) {
    const changed = join(clusters, pair.one, pair.other);
    nearest.delete(pair.other);
    for (const at of changed) nearest.set(at, nearestTo(at, clusters));
  }
  return [...clusters.values()].map(({ members }) => members);
}

const NOTHING: Nearest = { other: -1, average: 0 };

function nearestTo(at: number, clusters: ReadonlyMap<number, Cluster>): Nearest {
  const own = clusters.get(at);
  let nearest = NOTHING;
  for (const [other, sum] of own?.sums ?? []) {
    const cluster = clusters.get(other);
    if (!own || !cluster || areApart(own, cluster)) continue;
    const average = sum / (own.members.length * cluster.members.length);
    const isNearer =
      average > nearest.average || (average === nearest.average && other < nearest.other);
    if (isNearer) nearest = { other, average };
  }
  return nearest;
}

const areApart = (a: Cluster, b: Cluster): boolean =>
  a.name !== null && b.name !== null && a.name !== b.name;

function mostAlike(
  nearest: ReadonlyMap<number, Nearest>,
  least: number,
): { readonly one: number; readonly other: number } | null {
  let [one, best] = [-1, NOTHING];
  for (const [at, near] of nearest) if (near.average > best.average) [one, best] = [at, near];
  if (best.average < least) return null;
  return { one: Math.min(one, best.other), other: Math.max(one, best.other) };
}

/** Puts a cluster into another one; says for which ones the nearest may now be another. */
function join(clusters: Map<number, Cluster>, into: number, from: number): readonly number[] {
  const [one, other] = [clusters.get(into), clusters.get(from)];
  if (!one || !other) return [];
  const changed = new Set([into]);
  for (const [third, sum] of other.sums) {
    const sums = clusters.get(third)?.sums;
    sums?.delete(from);
    if (third === into) continue;
    const both = (one.sums.get(third) ?? 0) + sum;
    one.sums.set(third, both);
    sums?.set(into, both);
  }
  for (const third of one.sums.keys()) changed.add(third);
  clusters.set(into, {
    ...one,
    members: [...one.members, ...other.members],
    name: one.name ?? other.name,
  });
  clusters.delete(from);
  return [...changed];
}
