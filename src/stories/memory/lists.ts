import { type Column, type ColumnReader, column } from "./columns.ts";

// Lists of one kind lie one behind the other, with their lengths in a column before them.

/** A number for each thing. */
export function numbersOf<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number,
): Uint32Array {
  const numbers = new Uint32Array(items.length);
  for (const [at, item] of items.entries()) numbers[at] = numberOf(item);
  return numbers;
}

/** Many lists of whole numbers as two columns. Negative ones come back as bits. */
export function printLists(lists: readonly ArrayLike<number>[]): readonly Column[] {
  const lengths = numbersOf(lists, ({ length }) => length);
  const size = lengths.reduce((sum, length) => sum + length, 0);
  const write = (buffer: ArrayBuffer, from: number): void => {
    const numbers = new Uint32Array(buffer, from, size);
    let at = 0;
    for (const list of lists) {
      put(numbers, list, at);
      at += list.length;
    }
  };
  return [column(lengths), { byteLength: size * Uint32Array.BYTES_PER_ELEMENT, write }];
}

/** Puts a list among numbers. A call would cost more than a short one. */
function put(numbers: Uint32Array, list: ArrayLike<number>, from: number): void {
  for (let at = 0; at < list.length; at += 1) numbers[from + at] = list[at] ?? 0;
}

/** The lists again, as views. */
export function readLists(columns: ColumnReader): readonly Uint32Array[] {
  const lengths = columns.numbers();
  const { buffer, byteOffset } = columns.numbers();
  const lists: Uint32Array[] = [];
  let from = byteOffset;
  for (let at = 0; at < lengths.length; at += 1) {
    const list = new Uint32Array(buffer, from, lengths[at] ?? 0);
    from += list.byteLength;
    lists.push(list);
  }
  return lists;
}

/** The lists again, of what each number stands for; without those that stand for nothing. */
export function readListsOf<Item>(
  columns: ColumnReader,
  itemOf: (number: number) => Item | undefined,
): readonly (readonly Item[])[] {
  const lengths = columns.numbers();
  const numbers = columns.numbers();
  const lists: (readonly Item[])[] = [];
  let from = 0;
  for (let at = 0; at < lengths.length; at += 1) {
    const to = from + (lengths[at] ?? 0);
    lists.push(itemsOf(numbers.subarray(from, to), itemOf));
    from = to;
  }
  return lists;
}

/** What some numbers stand for. */
export function itemsOf<Item>(
  numbers: Uint32Array,
  itemOf: (number: number) => Item | undefined,
): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const item = itemOf(numbers[at] ?? 0);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** Says at which place of a list a thing stands. */
export function placesOf<Item>(items: readonly Item[]): (item: Item) => number {
  const places = new Map(items.map((item, place) => [item, place]));
  return (item) => places.get(item) ?? 0;
}

/** Lists of things by their places in another one. */
export const printPlaces = <Item>(
  lists: readonly (readonly Item[])[],
  placeOf: (item: Item) => number,
): readonly Column[] => printLists(lists.map((list) => list.map(placeOf)));

/** The way back from places to things. */
export const readPlaces = <Item>(
  columns: ColumnReader,
  items: readonly Item[],
): readonly (readonly Item[])[] => readListsOf(columns, (place) => items[place]);
