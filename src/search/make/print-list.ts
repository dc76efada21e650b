import { LENGTH_BITS, PLACE_WIDTH_BITS, type Posting, WIDTH_BITS } from "../postings.ts";
import { type BitWriter, bitWriter } from "./bit-writer.ts";

/** Prints lists, one after the other. */
export interface ListPrinter {
  /** The postings of a word, in the order of their ids. */
  postings(list: readonly Posting[]): string;
  /** The ids of a filter, in their order. */
  ids(list: readonly number[]): string;
}

export function listPrinter(): ListPrinter {
  const bits = bitWriter();
  return {
    postings(list) {
      const width = printHead(list.length, list[0]?.id ?? 0, list.at(-1)?.id ?? 0, bits);
      const placeWidth = placeWidthOf(list);
      bits.fixed(placeWidth, PLACE_WIDTH_BITS);
      for (const [at, { id, length, places }] of list.entries()) {
        if (at > 0) bits.rice(id - (list[at - 1]?.id ?? 0), width);
        bits.fixed(length, LENGTH_BITS);
        printPlaces(places, placeWidth, bits);
      }
      return bits.taken();
    },
    ids(list) {
      const width = printHead(list.length, list[0] ?? 0, list.at(-1) ?? 0, bits);
      for (let at = 1; at < list.length; at += 1)
        bits.rice((list[at] ?? 0) - (list[at - 1] ?? 0), width);
      return bits.taken();
    },
  };
}

/** Prints the head of a list, and gives the width of its gaps. */
function printHead(count: number, first: number, last: number, bits: BitWriter): number {
  const width = widthOf(last - first, count - 1);
  const size = first > 0 ? Math.floor(Math.log2(first)) + 1 : 0;
  bits.gamma(count);
  bits.fixed(size, WIDTH_BITS);
  bits.fixed(first, size);
  if (count > 1) bits.fixed(width, WIDTH_BITS);
  return width;
}

function printPlaces(places: readonly number[], width: number, bits: BitWriter): void {
  let before = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    bits.rice(place - before, width);
    bits.fixed(at < places.length - 1 ? 1 : 0, 1);
    before = place;
  }
}

const WIDEST_PLACE = 2 ** PLACE_WIDTH_BITS - 1;

/** The bits that suit gaps of this mean, by Rice's rule. */
const widthOf = (sum: number, count: number): number =>
  count > 0 && sum > 0 ? Math.max(0, Math.ceil(Math.log2((sum / count) * Math.LN2))) : 0;

function placeWidthOf(list: readonly Posting[]): number {
  let sum = 0;
  let count = 0;
  for (const { places } of list) {
    sum += places.at(-1) ?? 0;
    count += places.length;
  }
  return Math.min(WIDEST_PLACE, widthOf(sum, count));
}
