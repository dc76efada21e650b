import { pieceKey } from "../contents.ts";
import type { Cutting } from "./cutting.ts";
import { entriesOfList, itemsByVolume, type ListForm } from "./list-form.ts";
import type { OpenTable } from "./open-table.ts";

/** What happens to one list. */
export interface ListChange<Item> {
  readonly drop: ReadonlySet<number>;
  readonly add: readonly Item[];
}

/** New values of entries; `null` takes one away. */
export type Edits = Map<string, string | null>;

/** A table of lists that is being changed. */
export interface ChangingLists<Item> {
  readonly open: OpenTable;
  readonly form: ListForm<Item>;
  readonly cutting: Cutting;
  /** Words whose lists are cut as those of common words. */
  readonly common: ReadonlySet<string>;
  /** How long the lists are that are cut; kept true. */
  readonly long: Map<string, number>;
  readonly edits: Edits;
}

/** Changes a list, so that its entries are those which a build from nothing would write. */
export function changeList<Item>(
  key: string,
  change: ListChange<Item>,
  lists: ChangingLists<Item>,
): void {
  const total = lists.long.get(key);
  if (total === undefined) changeWhole(key, change, lists);
  else changePieces(key, total, change, lists);
}

function changeWhole<Item>(
  key: string,
  change: ListChange<Item>,
  { open, form, cutting, long, edits }: ChangingLists<Item>,
): void {
  const list = changed(form.read(open.value(key) ?? ""), change, form);
  edits.set(key, null);
  if (list.length === 0) return;
  for (const [each, value] of entriesOfList(key, list, form, cutting)) edits.set(each, value);
  if (list.length > cutting.most) long.set(key, list.length);
}

/** Only the pieces that an article falls into are read and written, unless the list is no longer cut as it was. */
function changePieces<Item>(
  key: string,
  total: number,
  change: ListChange<Item>,
  lists: ChangingLists<Item>,
): void {
  const { form, cutting, common, long, edits } = lists;
  const pieces = touchedPieces(key, change, lists);
  const length = [...pieces.values()].reduce(
    (sum, { before, after }) => sum + after.length - before,
    total,
  );
  if (length <= cutting.most || common.has(key) !== cutting.isCommon(length)) {
    cutAnew(key, pieces, lists);
    return;
  }
  long.set(key, length);
  for (const [volume, { after }] of pieces)
    edits.set(pieceKey(key, volume, common.has(key)), after.length > 0 ? form.print(after) : null);
}

interface Piece<Item> {
  /** How many there were. */
  readonly before: number;
  readonly after: readonly Item[];
}

function touchedPieces<Item>(
  key: string,
  { drop, add }: ListChange<Item>,
  { open, form, cutting, common }: ChangingLists<Item>,
): ReadonlyMap<number, Piece<Item>> {
  const dropped = itemsByVolume([...drop], (id) => id, cutting.volumes);
  const added = form.pieces(add, cutting.volumes);
  const touched = new Set([...dropped.keys(), ...added.keys()]);
  return new Map(
    [...touched].map((volume) => {
      const list = form.read(open.value(pieceKey(key, volume, common.has(key))) ?? "");
      const change = { drop, add: added.get(volume) ?? [] };
      return [volume, { before: list.length, after: changed(list, change, form) }];
    }),
  );
}

/** Takes all pieces away and enters the list as a build from nothing does. */
function cutAnew<Item>(
  key: string,
  touched: ReadonlyMap<number, Piece<Item>>,
  { open, form, cutting, common, long, edits }: ChangingLists<Item>,
): void {
  const whole = [...cutting.volumes.keys()].flatMap((volume) => {
    const piece = pieceKey(key, volume, common.has(key));
    const value = open.value(piece);
    if (value !== null) edits.set(piece, null);
    return touched.get(volume)?.after ?? form.read(value ?? "");
  });
  long.delete(key);
  if (whole.length > cutting.most) long.set(key, whole.length);
  for (const [each, value] of entriesOfList(key, whole, form, cutting)) edits.set(each, value);
}

function changed<Item>(
  list: readonly Item[],
  { drop, add }: ListChange<Item>,
  { idOf }: ListForm<Item>,
): readonly Item[] {
  const kept = drop.size > 0 ? list.filter((item) => !drop.has(idOf(item))) : list;
  return add.length > 0 ? [...kept, ...add].sort((a, b) => idOf(a) - idOf(b)) : kept;
}
