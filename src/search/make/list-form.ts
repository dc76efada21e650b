import { pieceKey, volumeOf } from "../contents.ts";
import { type Posting, readIds, readPostings } from "../postings.ts";
import type { Cutting } from "./cutting.ts";
import { byVolume, countOf, type Occurrences, occurrencesOf } from "./occurrences.ts";
import { listPrinter } from "./print-list.ts";

/** How lists become entries. */
export interface PrintedForm<List> {
  readonly print: (list: List) => string;
  /** How many articles it has. */
  readonly count: (list: List) => number;
  /** The pieces of it that lie in the volumes. */
  readonly pieces: (list: List, volumes: readonly number[]) => ReadonlyMap<number, List>;
}

/** How the lists of a table are read and written. */
export interface ListForm<Item> extends PrintedForm<readonly Item[]> {
  readonly read: (text: string) => readonly Item[];
  readonly idOf: (item: Item) => number;
}

/** Words, as they come from texts. */
export const occurrenceLists = (): PrintedForm<Occurrences> => ({
  print: listPrinter().postings,
  count: countOf,
  pieces: byVolume,
});

/** Words, as they are read from an index. */
export function postingLists(): ListForm<Posting> {
  const { postings } = listPrinter();
  return listsOf(
    readPostings,
    (list) => postings(occurrencesOf(list)),
    ({ id }) => id,
  );
}

export const idLists = (): ListForm<number> => listsOf(readIds, listPrinter().ids, (id) => id);

const listsOf = <Item>(
  read: ListForm<Item>["read"],
  print: ListForm<Item>["print"],
  idOf: ListForm<Item>["idOf"],
): ListForm<Item> => ({
  read,
  print,
  idOf,
  count: ({ length }) => length,
  pieces: (list, volumes) => itemsByVolume(list, idOf, volumes),
});

/** Its key, and what stands under it in the order of ids. */
export type Keyed<List> = readonly [key: string, list: List];

export type Entry = readonly [key: string, value: string];

/** A list as an entry; a long one as an entry for each volume that has some of it, so that an article that is added touches one piece. */
export function entriesOfList<List>(
  key: string,
  list: List,
  form: PrintedForm<List>,
  { volumes, most, isCommon }: Cutting,
): readonly Entry[] {
  const count = form.count(list);
  if (count <= most) return [[key, form.print(list)]];
  const common = isCommon(count);
  return Array.from(
    form.pieces(list, volumes),
    ([volume, piece]) => [pieceKey(key, volume, common), form.print(piece)] as const,
  );
}

/** The items of each volume, in their order. */
export function itemsByVolume<Item>(
  list: readonly Item[],
  idOf: (item: Item) => number,
  volumes: readonly number[],
): ReadonlyMap<number, readonly Item[]> {
  const pieces = new Map<number, Item[]>();
  for (const item of list) {
    const volume = volumeOf(volumes, idOf(item));
    const piece = pieces.get(volume);
    if (piece) piece.push(item);
    else pieces.set(volume, [item]);
  }
  return pieces;
}
