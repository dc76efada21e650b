import { checksumOf } from "../checksum.ts";
import { blockName, printEntry } from "../contents.ts";
import { cut } from "./cut.ts";
import type { Entry } from "./list-form.ts";

/** A file of the index, by its name without the ending. */
export interface IndexFile {
  readonly name: string;
  readonly data: string;
}

export type Write = (file: IndexFile) => void;

/** A file of a table: all entries from its key up to that of the next block. */
export interface Block {
  readonly key: string;
  readonly checksum: string;
}

/** What a later change needs to know of a table: its blocks, and every key with the size of its entry, since the borders of blocks follow from these. */
export interface Table {
  readonly blocks: readonly Block[];
  readonly keys: readonly string[];
  readonly sizes: readonly number[];
}

/** Characters of an entry in its block. */
export const sizeOf = ([key, value]: Entry): number => key.length + value.length + 2;

/** Writes a table whose entries stand in the order of their keys, a file for each block. */
export function writeTable(
  name: string,
  entries: readonly Entry[],
  most: number,
  write: Write,
): Table {
  const keys = entries.map(([key]) => key);
  const sizes = entries.map(sizeOf);
  const blocks = cut(keys, sizes, most).map(({ key, from, to }) => {
    const data = entries
      .slice(from, to)
      .map(([each, value]) => printEntry(each, value))
      .join("");
    write({ name: blockName(name, key), data });
    return { key, checksum: checksumOf(data) };
  });
  return { blocks, keys, sizes };
}
