import { blockName, entriesOf } from "../contents.ts";
import { placeOf } from "./place-of.ts";
import type { Table } from "./write-table.ts";

/** Reads the data of a file as it was written. Throws where it is missing or damaged. */
export type Read = (name: string, checksum: string) => string;

/** A table whose blocks are read when they are asked for, each once. */
export interface OpenTable {
  readonly name: string;
  readonly table: Table;
  /** The value of an entry; `null` where there is none. */
  value(key: string): string | null;
}

export function openTable(name: string, table: Table, read: Read): OpenTable {
  const opened = new Map<number, ReadonlyMap<string, string>>();
  const keys = table.blocks.map(({ key }) => key);
  return {
    name,
    table,
    value(key) {
      const place = placeOf(keys, key);
      const at = keys[place] === key ? place : place - 1;
      const block = table.blocks[at];
      if (!block) return null;
      const entries =
        opened.get(at) ?? new Map(entriesOf(read(blockName(name, block.key), block.checksum)));
      opened.set(at, entries);
      return entries.get(key) ?? null;
    },
  };
}
