import { LENGTH_BITS, PLACE_WIDTH_BITS, WIDTH_BITS } from "../postings.ts";
import { type BitWriter, bitWriter } from "./bit-writer.ts";
import { countOf, endOfArticle, idsOf, type Occurrences } from "./occurrences.ts";

/** Prints lists, one after the other. */
export interface ListPrinter {
  /** The postings of a word. */
  postings(list: Occurrences): string;
  /** The ids of a filter, in their order. */
  ids(list: readonly number[]): string;
}

export function listPrinter(): ListPrinter {
  const bits = bitWriter();
  return {
    postings(list) {
      printPostings(list, bits);
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

function printPostings(list: Occurrences, bits: BitWriter): void {
  const { ids, lengths, articles, places } = list.columns;
  const [first, last] = idsOf(list);
  const width = printHead(countOf(list), first, last, bits);
  const placeWidth = placeWidthOf(list);
  bits.fixed(placeWidth, PLACE_WIDTH_BITS);
  let before = first;
  for (let start = list.from; start < list.to; ) {
    const article = articles[start] ?? 0;
    const id = ids[article] ?? 0;
    const end = endOfArticle(list, start);
    if (start > list.from) bits.rice(id - before, width);
    bits.fixed(lengths[article] ?? 0, LENGTH_BITS);
    printPlaces(places, start, end, placeWidth, bits);
    before = id;
    start = end;
  }
}

function printPlaces(
  places: Int32Array,
  start: number,
  end: number,
  width: number,
  bits: BitWriter,
): void {
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const place = places[at] ?? 0;
    bits.rice(place - before, width);
    bits.fixed(at < end - 1 ? 1 : 0, 1);
    before = place;
  }
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

const WIDEST_PLACE = 2 ** PLACE_WIDTH_BITS - 1;

/** The bits that suit gaps of this mean, by Rice's rule. */
const widthOf = (sum: number, count: number): number =>
  count > 0 && sum > 0 ? Math.max(0, Math.ceil(Math.log2((sum / count) * Math.LN2))) : 0;

function placeWidthOf(list: Occurrences): number {
  const { places } = list.columns;
  let sum = 0;
  for (let start = list.from; start < list.to; ) {
    start = endOfArticle(list, start);
    // The gaps of the places of an article are together its last place.
    sum += places[start - 1] ?? 0;
  }
  return Math.min(WIDEST_PLACE, widthOf(sum, list.to - list.from));
}
