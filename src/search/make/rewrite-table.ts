import { blockName } from "../contents.ts";
import type { Edits } from "./change-lists.ts";
import { type Cut, cut } from "./cut.ts";
import { type EditedEntries, editedEntries } from "./edited-entries.ts";
import type { OpenTable } from "./open-table.ts";
import { type DataFile, dataFile, runsOf, type Table, type Write } from "./write-table.ts";

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
  const edited = editedEntries(open, edits);
  const { blocks: cuts, runs } = cut(edited.keys, edited.sizes, most);
  const keptOf = keptBlocks(open, edited);
  // All is read before anything is written: a new block may have the name of an old one.
  const files: DataFile[] = [];
  const blocks = cuts.map((each) => {
    const kept = keptOf(each);
    if (kept) return kept;
    const file = dataFile(blockName(open.name, each.key), textOf(open, edited, each));
    files.push(file);
    return { key: each.key, checksum: file.checksum };
  });
  const names = new Set(blocks.map(({ key }) => key));
  for (const { key } of open.table.blocks) if (!names.has(key)) remove(blockName(open.name, key));
  for (const file of files) write(file);
  return { blocks, runs: runsOf(runs, edited.sizes) };
}

const textOf = (open: OpenTable, { sources }: EditedEntries, { from, to }: Cut): string =>
  sources
    .slice(from, to)
    .map((source) => (typeof source === "number" ? open.text(source) : source))
    .join("");

/** Finds the block that a cut leaves as it is: it has the same key and the same runs, and nothing in them was edited. */
function keptBlocks(
  { table: { blocks }, starts }: OpenTable,
  { sources }: EditedEntries,
): (each: Cut) => Table["blocks"][number] | null {
  const places = new Map(blocks.map(({ key }, at) => [key, at]));
  return ({ key, from, to }) => {
    const place = places.get(key) ?? -1;
    const [start = -1, end = -1] = starts.slice(place, place + 2);
    const isSame = end - start === to - from && isRow(sources, from, to, start);
    return isSame ? (blocks[place] ?? null) : null;
  };
}

/** Whether there are runs and nothing else, one after the other. */
function isRow(
  sources: EditedEntries["sources"],
  from: number,
  to: number,
  start: number,
): boolean {
  for (let at = from; at < to; at += 1) if (sources[at] !== start + at - from) return false;
  return true;
}
