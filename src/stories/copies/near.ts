import { COMMON, type CommonShingles, candidates, commonIn, type Pair } from "./candidates.ts";
import { type Postings, postingsOf } from "./postings.ts";
import { filterOf, repeatedIn } from "./shingle-filter.ts";
import { type ChangedWordings, type Wording, wordingsInTime } from "./wordings.ts";

/** For each wording those that it may have to do with, in the order of time; without those that have none. */
export type Near = ReadonlyMap<Wording, readonly Wording[]>;

/** What wordings have to do with each other, and what is needed to find that out again after a small change. */
export interface Nearness {
  /** All of them in the order of time: neighbours are held against each other first. */
  readonly ordered: readonly Wording[];
  readonly common: CommonShingles;
  readonly near: Near;
}

/** Where more than one in so many changed, all is found out anew. */
const FEW = 4;

/** Finds the wordings whose words have to be looked at. A change reaches those that share a shingle with what came or went; for all others what is known is taken over. */
export function nearness(
  { ordered, come, gone }: ChangedWordings,
  known: Nearness | null,
): Nearness {
  if (!known || (come.length + gone.length) * FEW > ordered.length) return anew(ordered);
  if (come.length + gone.length === 0) return known;
  return changed(ordered, come, gone, known);
}

const sketchesOf = (wordings: readonly Wording[]): readonly Uint32Array[] =>
  wordings.map(({ first }) => first.sketch);

function anew(ordered: readonly Wording[]): Nearness {
  const sketches = sketchesOf(ordered);
  const postings = postingsOf(sketches, repeatedIn(sketches));
  const common = commonIn(postings);
  const all = new Uint8Array(ordered.length).fill(1);
  const pairs = candidates(sketches, postings, common, all);
  return { ordered, common, near: joined(new Map(), ordered, pairs, new Map()) };
}

function changed(
  ordered: readonly Wording[],
  come: readonly Wording[],
  gone: readonly Wording[],
  known: Nearness,
): Nearness {
  const sketches = sketchesOf(ordered);
  const [added, removed] = [sketchesOf(come), sketchesOf(gone)];
  const still = stillCommon(known.common, added, removed);
  const sharing = postingsOf(sketches, filterOf([...added, ...removed], still));
  const asked = askedFor(ordered, sharing, new Set(come));
  const common = new Map([...still, ...commonIn(sharing)]);
  const own = sketches.filter((_, at) => asked[at] === 1);
  const pairs = candidates(sketches, postingsOf(sketches, filterOf(own, common)), common, asked);
  const stale = new Set([...gone, ...ordered.filter((_, at) => asked[at] === 1)]);
  return { ordered, common, near: joined(without(stale, known.near), ordered, pairs, known.near) };
}

/** The shingles that so many wordings had that they are common after the change too, whoever has them now. */
function stillCommon(
  known: CommonShingles,
  added: readonly Uint32Array[],
  removed: readonly Uint32Array[],
): CommonShingles {
  if (known.size === 0) return known;
  const counts = new Map(known);
  const count = (sketches: readonly Uint32Array[], by: number): void => {
    for (const shingle of sketches.flatMap((sketch) => [...sketch])) {
      const before = counts.get(shingle);
      if (before !== undefined) counts.set(shingle, before + by);
    }
  };
  count(added, 1);
  count(removed, -1);
  return new Map([...counts].filter(([, having]) => having > COMMON));
}

/** 1 at the places of the wordings that came, and of those that share a shingle with what changed. */
function askedFor(
  ordered: readonly Wording[],
  { owners }: Postings,
  come: ReadonlySet<Wording>,
): Uint8Array {
  const asked = Uint8Array.from(ordered, (wording) => (come.has(wording) ? 1 : 0));
  for (const owner of owners) asked[owner] = 1;
  return asked;
}

/** What is near but for some wordings. */
function without(stale: ReadonlySet<Wording>, near: Near): Near {
  const rest = new Map<Wording, readonly Wording[]>();
  for (const [wording, others] of near) {
    if (stale.has(wording)) continue;
    const kept = others.filter((other) => !stale.has(other));
    if (kept.length > 0) rest.set(wording, kept);
  }
  return rest;
}

/** Adds pairs to what is near. Where nothing became another, the list is the known one. */
function joined(
  rest: Near,
  ordered: readonly Wording[],
  pairs: readonly Pair[],
  known: Near,
): Near {
  const near = new Map([...rest].map(([wording, others]) => [wording, [...others]]));
  const add = (one: Wording, other: Wording): void => {
    const others = near.get(one);
    if (others) others.push(other);
    else near.set(one, [other]);
  };
  for (const [at, there] of pairs) {
    const [one, other] = [ordered[at], ordered[there]];
    if (!one || !other) continue;
    add(one, other);
    add(other, one);
  }
  return new Map(
    [...near].map(([wording, others]) => [
      wording,
      sameOrNew(known.get(wording), others.sort(wordingsInTime)),
    ]),
  );
}

const sameOrNew = (known: readonly Wording[] | undefined, list: readonly Wording[]) =>
  known?.length === list.length && known.every((each, at) => each === list[at]) ? known : list;
