import { type BitReader, bitReader } from "./bits.ts";

/** Where a word stands in one article. */
export interface Posting {
  readonly id: number;
  /** How long the article is: `lengthOf` makes words of it. */
  readonly length: number;
  /** The places of the word, rising. Those below `BODY` are in the headline. Between two blocks one place is left free, so that no phrase runs over. */
  readonly places: readonly number[];
}

/** The place of the first word of the text. */
export const BODY = 64;

const LENGTHS = 16;
const SHORTEST = 16;

/** The class of a text of so many words: two classes for each doubling, 0 to 15. */
export const lengthClass = (words: number): number =>
  Math.min(LENGTHS - 1, Math.max(0, Math.round(2 * Math.log2(words / SHORTEST))));

export const lengthOf = (length: number): number => SHORTEST * 2 ** (length / 2);

/** How many bits the parts of a list take that are not coded by themselves: a width, the width of places, the class of a length. */
export const WIDTH_BITS = 6;
export const PLACE_WIDTH_BITS = 4;
export const LENGTH_BITS = 4;

/** The head of a list: how many ids it has (gamma), its first id (a width, then so many bits) and, where there are more, the width of their gaps. */
function readHead(bits: BitReader): {
  readonly count: number;
  readonly id: number;
  readonly width: number;
} {
  const count = bits.gamma();
  const id = bits.fixed(bits.fixed(WIDTH_BITS));
  return { count, id, width: count > 1 ? bits.fixed(WIDTH_BITS) : 0 };
}

/** The postings of a word: the head, the width of the gaps of places, and for each article the gap to the id before it (Rice), the class of its length, and the gaps of its places (Rice), a bit behind each that says whether more follow. */
export function readPostings(text: string): readonly Posting[] {
  if (text === "") return [];
  const postings: Posting[] = [];
  const bits = bitReader(text);
  const { count, width, id: first } = readHead(bits);
  const placeWidth = bits.fixed(PLACE_WIDTH_BITS);
  let id = first;
  while (postings.length < count) {
    if (postings.length > 0) id += bits.rice(width);
    const length = bits.fixed(LENGTH_BITS);
    postings.push({ id, length, places: readPlaces(bits, placeWidth) });
  }
  return postings;
}

function readPlaces(bits: BitReader, width: number): readonly number[] {
  const places: number[] = [];
  let place = 0;
  do {
    place += bits.rice(width);
    places.push(place);
  } while (bits.fixed(1) === 1);
  return places;
}

/** The ids of a filter: the head, and the gaps (Rice). */
export function readIds(text: string): readonly number[] {
  if (text === "") return [];
  const bits = bitReader(text);
  const { count, width, id: first } = readHead(bits);
  const ids = [first];
  for (let id = first; ids.length < count; ids.push(id)) id += bits.rice(width);
  return ids;
}
