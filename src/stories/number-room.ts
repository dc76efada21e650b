import type { KeptTerms, Terms } from "./events/terms.ts";

/** Keeps many short lists of numbers in a few long ones. Lists of their own would cost more than what stands in them. */
export interface NumberRoom {
  /** A copy of a list that may then be used for something else. */
  keep(numbers: Uint32Array): Uint32Array;
  keepTerms(terms: Terms): KeptTerms;
}

const ROOM = 2 ** 18;

export function numberRoom(): NumberRoom {
  let numbers = new Uint32Array(0);
  let used = 0;
  let terms: Terms = { codes: numbers, counts: new Uint8Array(0) };
  let termsUsed = 0;
  return {
    keep(list) {
      if (used + list.length > numbers.length) {
        numbers = new Uint32Array(Math.max(ROOM, list.length));
        used = 0;
      }
      numbers.set(list, used);
      used += list.length;
      return numbers.subarray(used - list.length, used);
    },
    keepTerms({ codes, counts }) {
      if (termsUsed + codes.length > terms.codes.length) {
        const size = Math.max(ROOM, codes.length);
        terms = { codes: new Uint32Array(size), counts: new Uint8Array(size) };
        termsUsed = 0;
      }
      const from = termsUsed;
      terms.codes.set(codes, from);
      terms.counts.set(counts, from);
      termsUsed += codes.length;
      return { among: terms, from, to: termsUsed };
    },
  };
}
