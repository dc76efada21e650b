import { distinct, shinglesOf } from "./shingles.ts";

/** Of all shingles those are kept whose number begins with so many zero bits: one in four, and of two texts the same ones. */
const ZEROS = 2;

/** A short text keeps so many, where it has them. */
const LEAST = 16;

const LIMIT = 2 ** (32 - ZEROS);

/** A fair sample of the shingles of a text, in the order of numbers (FracMinHash). It tells likeness, and whether one text is a part of another. */
export function sketchOf(words: Uint32Array): Uint32Array {
  const small = distinct(sampled(shinglesOf(words)));
  return small.length >= LEAST ? small : distinct(shinglesOf(words)).slice(0, LEAST);
}

/** Those numbers of a list that are below the limit, moved to its beginning. */
function sampled(numbers: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    numbers[count] = number;
    // As bits, since numbers of 32 bits are slow to compare.
    if (number >>> (32 - ZEROS) === 0) count += 1;
  }
  return numbers.subarray(0, count);
}

/** The number up to which a sketch holds every shingle of its text. */
export const reachOf = (sketch: Uint32Array): number =>
  sketch.length < LEAST ? Infinity : Math.max(LIMIT, sketch.at(-1) ?? 0);

/** How much of the smaller of two texts stands in the other, 0 to 1, as their sketches tell, whole or in part: both hold what they hold up to `reach`, and `shared` shingles are in both. */
export function estimate(a: Uint32Array, b: Uint32Array, reach: number, shared: number): number {
  const smaller = Math.min(countBelow(a, reach), countBelow(b, reach));
  return smaller === 0 ? 0 : shared / smaller;
}

/** How many numbers of an ordered list are not above a limit. */
function countBelow(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
