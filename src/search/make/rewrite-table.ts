import { checksumOf } from "../checksum.ts";
import { blockName, blockOf, printEntry } from "../contents.ts";
import type { Edits } from "./change-lists.ts";
import { type Cut, cut } from "./cut.ts";
import { editedSizes } from "./edited-sizes.ts";
import type { OpenTable } from "./open-table.ts";
import type { IndexFile, Table, Write } from "./write-table.ts";

/** Where the files of an index go. */
export interface Target {
  readonly write: Write;
  readonly remove: (name: string) => void;
}

/** Writes the blocks of a table that edits touch, and no other; they are then those which a build from nothing would write. */
export function rewriteTable(
  open: OpenTable,
  edits: Edits,
  most: number,
  { write, remove }: Target,
): Table {
  if (edits.size === 0) return open.table;
  const { keys, sizes } = editedSizes(open.table, edits);
  const cuts = cut(keys, sizes, most);
  const isKept = keptBlocks(open, edits, cuts);
  const value = (key: string): string => edits.get(key) ?? open.value(key) ?? "";
  // All is read before anything is written: a new block may have the name of an old one.
  const files: IndexFile[] = [];
  const blocks = cuts.map((each, at) => {
    const kept = isKept(at);
    if (kept) return kept;
    const entries = keys.slice(each.from, each.to).map((key) => printEntry(key, value(key)));
    const data = entries.join("");
    files.push({ name: blockName(open.name, each.key), data });
    return { key: each.key, checksum: checksumOf(data) };
  });
  const names = new Set(blocks.map(({ key }) => key));
  for (const { key } of open.table.blocks) if (!names.has(key)) remove(blockName(open.name, key));
  for (const file of files) write(file);
  return { blocks, keys, sizes };
}

/** Finds the block that a cut leaves as it is: nothing in it was edited, and its borders are the same. */
function keptBlocks(
  { table: { blocks } }: OpenTable,
  edits: Edits,
  cuts: readonly Cut[],
): (at: number) => Table["blocks"][number] | null {
  const places = new Map(blocks.map(({ key }, at) => [key, at]));
  const keys = blocks.map(({ key }) => key);
  const edited = new Set([...edits.keys()].map((key) => blockOf(keys, key)));
  return (at) => {
    const place = places.get(cuts[at]?.key ?? "");
    if (place === undefined || edited.has(place)) return null;
    return blocks[place + 1]?.key === cuts[at + 1]?.key ? (blocks[place] ?? null) : null;
  };
}
