import { lengthClass } from "../postings.ts";
import { readWord } from "../words.ts";
import { eachPlace } from "./each-place.ts";
import { integers } from "./integers.ts";
import { remembered } from "./remembered.ts";
import type { SearchDocument } from "./search-document.ts";

/** All texts as one row of numbers: for each word, in the order in which it stands there, its number and its place. */
export interface WordRows {
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Int32Array;
  readonly places: Int32Array;
  /** Where the row of each article begins; behind the last, where it ends. */
  readonly starts: Int32Array;
  readonly ids: readonly number[];
  readonly lengths: readonly number[];
}

/** Reads the words of documents that come in the order of their ids. Two integers for each word of the archive are all that is held. */
export function wordRows(
  articles: Iterable<readonly [id: number, document: SearchDocument]>,
): WordRows {
  const numbers = new Map<string, number>();
  const [words, places, starts] = [integers(), integers(), integers()];
  const ids: number[] = [];
  const lengths: number[] = [];
  const read = remembered((letters) => numberOf(readWord(letters), numbers));
  const enter = (word: number, place: number): void => {
    words.push(word);
    places.push(place);
  };
  starts.push(0);
  for (const [id, document] of articles) {
    const length = eachPlace(document, read, enter);
    ids.push(id);
    lengths.push(lengthClass(length));
    starts.push(words.length());
  }
  return {
    numbers,
    words: words.all(),
    places: places.all(),
    starts: starts.all(),
    ids,
    lengths,
  };
}

function numberOf(word: string | null, numbers: Map<string, number>): number | null {
  if (word === null) return null;
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}
