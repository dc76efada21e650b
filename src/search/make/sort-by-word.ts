import { byText } from "../../by-text.ts";
import type { Posting } from "../postings.ts";
import type { List } from "./list-form.ts";
import type { WordRows } from "./word-rows.ts";

/** The rows of an archive sorted by word, in the order of keys: the same numbers the other way round. By a counting sort: linear, and it keeps the order of the articles. */
export function* sortByWord(rows: WordRows): Generator<List<Posting>> {
  const words = [...rows.numbers.keys()].sort(byText);
  const starts = startsOf(rows);
  const order = sorted(rows, starts);
  for (const word of words) {
    const number = rows.numbers.get(word) ?? 0;
    const own = order.subarray(starts[number], starts[number + 1]);
    yield [word, postings(own, rows)];
  }
}

/** Where the part of each word begins, by its number; behind the last, where it ends. */
function startsOf({ words, numbers }: WordRows): Int32Array {
  const starts = new Int32Array(numbers.size + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 1; word < starts.length; word += 1)
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  return starts;
}

/** Where in the row each word stands, sorted by its number. */
function sorted({ words }: WordRows, starts: Int32Array): Int32Array {
  const order = new Int32Array(words.length);
  const next = starts.slice();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const to = next[word] ?? 0;
    order[to] = at;
    next[word] = to + 1;
  }
  return order;
}

/** The postings of a word that stands at these places of the row. */
function postings(own: Int32Array, rows: WordRows): readonly Posting[] {
  const { starts, ids, lengths } = rows;
  const found: Posting[] = [];
  let article = 0;
  for (let from = 0; from < own.length; ) {
    article = articleAt(starts, own[from] ?? 0, article);
    const places = placesBefore(starts[article + 1] ?? 0, own, from, rows);
    found.push({ id: ids[article] ?? 0, length: lengths[article] ?? 0, places });
    from += places.length;
  }
  return found;
}

function placesBefore(
  end: number,
  own: Int32Array,
  from: number,
  { places }: WordRows,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < own.length && (own[at] ?? 0) < end; at += 1)
    found.push(places[own[at] ?? 0] ?? 0);
  return found;
}

/** The article whose row holds a place, at or after the one named. */
function articleAt(starts: Int32Array, at: number, from: number): number {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
