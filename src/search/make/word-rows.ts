import { fold } from "../fold.ts";
import { lengthClass } from "../postings.ts";
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
  const folded = remembered(fold);
  const enter = (word: string, place: number): void => {
    words.push(numberOf(word, numbers));
    places.push(place);
  };
  starts.push(0);
  for (const [id, document] of articles) {
    const length = eachPlace(document, enter, folded);
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

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
