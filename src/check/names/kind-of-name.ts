import type { Gathered } from "./gather.ts";
import type { Sign } from "./signs.ts";

const SIGNS = ["person", "organisation", "place"] as const;

/** The share of its texts that have to tell what a name is. */
const LEAST: Readonly<Record<Sign, number>> = { person: 0.2, organisation: 0.3, place: 0.15 };

/** How much more has to speak for a kind than for any other. */
const CLEARLY = 2;

/** What a name is, where clear signs tell it, and tell nothing else. */
export function kindOfName({ name, texts, signs }: Gathered): Sign | null {
  const [best = "person", next = "person"] = [...SIGNS].sort((a, b) => signs[b] - signs[a]);
  if (signs[best] < Math.max(fewest(best, texts), LEAST[best] * texts)) return null;
  if (best === "place" && isAcronym(name)) return null;
  return signs[best] >= CLEARLY * signs[next] ? best : null;
}

/** One text may err; of two or fewer, a place has to be told by all. */
function fewest(sign: Sign, texts: number): number {
  if (texts > 2) return 2;
  return sign === "place" ? texts : 1;
}

const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}&]+$/u.test(name);
