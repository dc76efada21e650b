import { checksumOf } from "../checksum.ts";
import { blockName, printEntry } from "../contents.ts";
import { type Cut, cut, totalsOf } from "./cut.ts";
import type { Entry } from "./list-form.ts";

/** A file of the index, by its name without the ending. */
export interface DataFile {
  readonly name: string;
  readonly data: string;
  readonly checksum: string;
}

export type Write = (file: DataFile) => void;

export const dataFile = (name: string, data: string): DataFile => ({
  name,
  data,
  checksum: checksumOf(data),
});

/** A file of a table: all entries from its key up to that of the next block. */
export interface Block {
  readonly key: string;
  readonly checksum: string;
}

/** What a later change needs to know of a table: its blocks, and the runs in them with their sizes, since the borders of blocks follow from these. */
export interface Table {
  readonly blocks: readonly Block[];
  readonly runs: Runs;
}

export interface Runs {
  readonly keys: readonly string[];
  readonly sizes: readonly number[];
}

/** The entries of a table in the order of their keys. */
export interface Entries {
  readonly keys: readonly string[];
  /** Characters of each in its block. */
  readonly sizes: readonly number[];
  /** The value of an entry; asked for once, in their order. */
  readonly value: (at: number) => string;
}

/** Characters of an entry in its block. */
export const sizeOf = ([key, value]: Entry): number => key.length + value.length + 2;

export const tableEntries = (entries: readonly Entry[]): Entries => ({
  keys: entries.map(([key]) => key),
  sizes: entries.map(sizeOf),
  value: (at) => entries[at]?.[1] ?? "",
});

/** Writes a table, a file for each block. */
export function writeTable(
  name: string,
  { keys, sizes, value }: Entries,
  most: number,
  write: Write,
): Table {
  const { blocks, runs } = cut(keys, sizes, most);
  return {
    blocks: blocks.map(({ key, from, to }) => {
      const entries: string[] = [];
      for (let at = from; at < to; at += 1) entries.push(printEntry(keys[at] ?? "", value(at)));
      const file = dataFile(blockName(name, key), entries.join(""));
      write(file);
      return { key, checksum: file.checksum };
    }),
    runs: runsOf(runs, sizes),
  };
}

/** Runs with their sizes. */
export function runsOf(runs: readonly Cut[], sizes: readonly number[]): Runs {
  const totals = totalsOf(sizes);
  return {
    keys: runs.map(({ key }) => key),
    sizes: runs.map(({ from, to }) => (totals[to] ?? 0) - (totals[from] ?? 0)),
  };
}
