import { pieceKey, volumeOf } from "../contents.ts";
import { type Posting, readIds, readPostings } from "../postings.ts";
import type { Cutting } from "./cutting.ts";
import { listPrinter } from "./print-list.ts";

/** How the lists of a table are read and written. */
export interface ListForm<Item> {
  readonly read: (text: string) => readonly Item[];
  readonly print: (list: readonly Item[]) => string;
  readonly idOf: (item: Item) => number;
}

export const postingLists = (): ListForm<Posting> => ({
  read: readPostings,
  print: listPrinter().postings,
  idOf: ({ id }) => id,
});

export const idLists = (): ListForm<number> => ({
  read: readIds,
  print: listPrinter().ids,
  idOf: (id) => id,
});

/** Its key, and its items in the order of their ids. */
export type List<Item> = readonly [key: string, list: readonly Item[]];

export type Entry = readonly [key: string, value: string];

/** A list as an entry; a long one as an entry for each volume that has some of it, so that an article that is added touches one piece. */
export function entriesOfList<Item>(
  key: string,
  list: readonly Item[],
  form: ListForm<Item>,
  { volumes, most, isCommon }: Cutting,
): readonly Entry[] {
  if (list.length <= most) return [[key, form.print(list)]];
  const common = isCommon(list.length);
  return [...byVolume(list, form.idOf, volumes)].map(
    ([volume, piece]) => [pieceKey(key, volume, common), form.print(piece)] as const,
  );
}

/** The items of each volume, in their order. */
export function byVolume<Item>(
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
