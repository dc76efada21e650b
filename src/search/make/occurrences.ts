import { volumeOf } from "../contents.ts";
import type { Posting } from "../postings.ts";

/** Many occurrences of words: for each of them its article and its place. */
export interface Columns {
  /** By article, rising. */
  readonly ids: ArrayLike<number>;
  /** The classes of lengths, by article. */
  readonly lengths: ArrayLike<number>;
  /** The number of the article of each occurrence. */
  readonly articles: Int32Array;
  readonly places: Int32Array;
}

/** Where a word stands: a part of columns, by article and place. */
export interface Occurrences {
  readonly columns: Columns;
  readonly from: number;
  readonly to: number;
}

/** Where the occurrences of the article that begins at a place end. */
export function endOfArticle({ columns, to }: Occurrences, start: number): number {
  const { articles } = columns;
  const article = articles[start];
  let end = start + 1;
  while (end < to && articles[end] === article) end += 1;
  return end;
}

/** In how many articles a word stands. */
export function countOf(list: Occurrences): number {
  let count = 0;
  for (let at = list.from; at < list.to; at = endOfArticle(list, at)) count += 1;
  return count;
}

const idAt = ({ ids, articles }: Columns, at: number): number => ids[articles[at] ?? 0] ?? 0;

/** The first and the last id. */
export const idsOf = ({
  columns,
  from,
  to,
}: Occurrences): readonly [first: number, last: number] => [
  idAt(columns, from),
  idAt(columns, to - 1),
];

/** The occurrences in each volume. */
export function byVolume(
  { columns, from, to }: Occurrences,
  volumes: readonly number[],
): ReadonlyMap<number, Occurrences> {
  const pieces = new Map<number, Occurrences>();
  for (let start = from; start < to; ) {
    const volume = volumeOf(volumes, idAt(columns, start));
    const next = volumes[volume + 1] ?? Number.POSITIVE_INFINITY;
    let end = start + 1;
    while (end < to && idAt(columns, end) < next) end += 1;
    pieces.set(volume, { columns, from: start, to: end });
    start = end;
  }
  return pieces;
}

/** The same as postings, an article each. */
export function postingsOf(list: Occurrences): readonly Posting[] {
  const { ids, lengths, articles, places } = list.columns;
  const found: Posting[] = [];
  for (let start = list.from; start < list.to; ) {
    const article = articles[start] ?? 0;
    const end = endOfArticle(list, start);
    const own = Array.from(places.subarray(start, end));
    found.push({ id: ids[article] ?? 0, length: lengths[article] ?? 0, places: own });
    start = end;
  }
  return found;
}

/** The other way round. */
export function occurrencesOf(postings: readonly Posting[]): Occurrences {
  const size = postings.reduce((sum, { places }) => sum + places.length, 0);
  const articles = new Int32Array(size);
  const all = new Int32Array(size);
  let at = 0;
  for (const [article, { places }] of postings.entries())
    for (const place of places) {
      articles[at] = article;
      all[at] = place;
      at += 1;
    }
  const ids = postings.map(({ id }) => id);
  const lengths = postings.map(({ length }) => length);
  return { columns: { ids, lengths, articles, places: all }, from: 0, to: size };
}
