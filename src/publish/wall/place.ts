import type { Allowed } from "./allowance.ts";
import type { Shape } from "./shape.ts";

/** A place in a page: what is open there and, of what must come in turn, how much came. What may follow depends on nothing else. */
export interface Place {
  /** The innermost element that is open; empty outside of all. */
  readonly name: string;
  readonly allowed: Allowed;
  /** True where no words stand directly, or only such as are data. */
  readonly isBare: boolean;
  /** The place in which that element stands. */
  readonly outer: Place | null;
  /** What has to stand in it, each once, in this order; and how much of that is behind. */
  readonly must: readonly string[];
  readonly had: number;
  /** The ways that pages took from here. */
  readonly ways: Way[];
  readonly memory: Memory;
  /** The places that pages reached from here: in an element, and behind one that must stand here. */
  readonly inner: Map<string, Place>;
  later: Place | null;
}

/** Markup that is right at a place, and the place behind it. */
export interface Way {
  readonly shape: Shape;
  readonly to: Place;
}

/** What one run has seen: most pages of an archive go the same ways. */
export interface Memory {
  /** The places where pages begin, by their kind. */
  readonly outside: Map<string, Place>;
  /** How many places and ways there are. */
  size: number;
}

export const newMemory = (): Memory => ({ outside: new Map(), size: 0 });

/** Beyond so many, the ways from a place are forgotten: those that recur come back. */
const MOST_WAYS = 50;

export function remember({ ways, memory }: Place, way: Way): void {
  if (ways.length === MOST_WAYS) ways.length = 0;
  ways.push(way);
  memory.size += 1;
}

/** The place before a page. Pages of different kinds share none. */
export const outside = (memory: Memory, kind: string, allowed: Allowed): Place =>
  kept(memory.outside, kind, () => newPlace(memory, null, "", allowed));

/** The place in an element that begins here. */
export const within = (place: Place, name: string, allowed: Allowed): Place =>
  kept(place.inner, name, () => newPlace(place.memory, place, name, allowed));

/** The place behind something that stood here. */
export function behind(place: Place, part: string): Place {
  if (turnOf(place, part) < 0) return place;
  const { memory, outer, name, allowed, had } = place;
  place.later ??= newPlace(memory, outer, name, allowed, had + 1);
  return place.later;
}

/** False for what has to stand here, but not now. */
export const isInTurn = (place: Place, part: string): boolean =>
  turnOf(place, part) < 0 || turnOf(place, part) === place.had;

/** In place of a name: one element, whichever it is. */
export const ANY = "*";

const turnOf = ({ must }: Place, part: string): number =>
  must.findIndex((each) => each === part || each === ANY);

function kept(places: Map<string, Place>, key: string, make: () => Place): Place {
  const place = places.get(key) ?? make();
  places.set(key, place);
  return place;
}

function newPlace(
  memory: Memory,
  outer: Place | null,
  name: string,
  allowed: Allowed,
  had = 0,
): Place {
  memory.size += 1;
  return {
    ...{ name, allowed, outer, memory, had, must: allowed.must ?? [] },
    isBare: ["parts", "data", "nothing"].includes(allowed.holds),
    ...{ ways: [], inner: new Map(), later: null },
  };
}
