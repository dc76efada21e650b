import { NOWHERE, type Postings } from "./postings.ts";
import { estimate, reachOf } from "./sketch.ts";

/** Two texts, by their places, that may carry each other's words; the first place is the smaller. */
export type Pair = readonly [number, number];

/** What more texts have than this says nothing: it is a form of address, or stands below all that an office writes. */
export const COMMON = 200;

/** A text is held against so many of the next ones that have the same shingle, so that what many have costs little more than what two have. */
const NEXT = 4;

/** So many shingles have to be in both sketches, and so much of the smaller one: far less than what counts in the end, since a sketch is only a sample, and every word changed costs five runs. */
const LEAST_SHARED = 2;
const LEAST_ESTIMATE = 0.4;

/** The shingles that say nothing, and how many texts have each. */
export type CommonShingles = ReadonlyMap<number, number>;

/** Those of some postings. */
export function commonIn({ shingles, holders }: Postings): CommonShingles {
  const common = new Map<number, number>();
  for (let place = 0; place < shingles.length; place += 1) {
    const count = holders[place] ?? 0;
    if (count > COMMON) common.set(shingles[place] ?? 0, count);
  }
  return common;
}

/** The pairs of texts whose sketches have enough in common to look at their words, as far as one of the two is asked for (1 at its place). Of those, all shingles stand in the postings that any other text has, but common ones. */
export function candidates(
  sketches: readonly Uint32Array[],
  postings: Postings,
  common: CommonShingles,
  asked: Uint8Array,
): readonly Pair[] {
  const shared = new Uint32Array(sketches.length);
  const isEnough = enough(sketches, common);
  const pairsWith = (text: number): readonly Pair[] => {
    const met = metBy(postings, text, asked);
    for (const other of met) shared[other] = (shared[other] ?? 0) + 1;
    const found = [...new Set(met)].filter((other) => isEnough(text, other, shared[other] ?? 0));
    for (const other of met) shared[other] = 0;
    return found.map((other): Pair => (text < other ? [text, other] : [other, text]));
  };
  return sketches.flatMap((_, text) => (asked[text] === 1 ? pairsWith(text) : []));
}

/** Says whether two texts share enough, common shingles apart. */
function enough(
  sketches: readonly Uint32Array[],
  common: CommonShingles,
): (one: number, other: number, shared: number) => boolean {
  const tellingOf = tellingReader(sketches, common);
  return (one, other, shared) => {
    const [a, b] = [sketches[one], sketches[other]];
    if (!a || !b || shared < LEAST_SHARED) return false;
    const reach = Math.min(reachOf(a), reachOf(b));
    return estimate(tellingOf(one), tellingOf(other), reach, shared) >= LEAST_ESTIMATE;
  };
}

/** What is left of a sketch without the common shingles. */
function tellingReader(
  sketches: readonly Uint32Array[],
  common: CommonShingles,
): (text: number) => Uint32Array {
  const read = new Map<number, Uint32Array>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const telling = (sketches[text] ?? new Uint32Array()).filter((shingle) => !common.has(shingle));
    read.set(text, telling);
    return telling;
  };
}

/** For each shingle of a text the next few texts that have it; and those before, but for such as are asked themselves. */
function metBy(postings: Postings, text: number, asked: Uint8Array): readonly number[] {
  const { starts, holders, next, previous } = postings;
  const met: number[] = [];
  const end = starts[text + 1] ?? 0;
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    if ((holders[at] ?? 0) > COMMON) continue;
    meet(postings, next, at, met, null);
    meet(postings, previous, at, met, asked);
  }
  return met;
}

function meet(
  { owners }: Postings,
  steps: Int32Array,
  from: number,
  met: number[],
  without: Uint8Array | null,
): void {
  let place = steps[from] ?? NOWHERE;
  for (let step = 0; step < NEXT && place !== NOWHERE; step += 1) {
    const owner = owners[place] ?? 0;
    if (without?.[owner] !== 1) met.push(owner);
    place = steps[place] ?? NOWHERE;
  }
}
