import { BODY, lengthOf } from "../postings.ts";
import type { Occurrence, Occurrences } from "./occurrences.ts";

/** Okapi BM25 with its usual constants. The mean length is fixed, so that no article's score hangs on another's length. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
const MEAN_LENGTH = 400;
/** A word of the headline counts as so many of the text. */
const HEADLINE = 4;

/** How well each article fits one clause: rare words tell more, headlines more than text, short texts more than long ones. */
export function scoresOf(occurrences: Occurrences, articles: number): ReadonlyMap<number, number> {
  const found = occurrences.size;
  const rarity = Math.log(1 + (articles - found + 0.5) / (found + 0.5));
  return new Map([...occurrences].map(([id, each]) => [id, rarity * fitness(each)]));
}

function fitness({ length, places }: Occurrence): number {
  const count = places.reduce((sum, place) => sum + (place < BODY ? HEADLINE : 1), 0);
  const long = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * lengthOf(length)) / MEAN_LENGTH;
  return (count * (SATURATION + 1)) / (count + SATURATION * long);
}
