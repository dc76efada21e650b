import { blockName, entriesOf } from "../contents.ts";
import { totalsOf } from "./cut.ts";
import { placeOf } from "./place-of.ts";
import type { Table } from "./write-table.ts";

/** Reads the data of a file as it was written. Throws where it is missing or damaged. */
export type Read = (name: string, checksum: string) => string;

/** A table whose blocks are read when they are asked for, each once. */
export interface OpenTable {
  readonly name: string;
  readonly table: Table;
  /** The first run of each block; behind the last, how many runs there are. */
  readonly starts: readonly number[];
  /** The value of an entry; `null` where there is none. */
  value(key: string): string | null;
  /** The entries of a run. */
  entries(run: number): ReadonlyMap<string, string>;
  /** A run as it stands in its block. */
  text(run: number): string;
}

export function openTable(name: string, table: Table, read: Read): OpenTable {
  const { blocks, runs } = table;
  const starts = [...blocks.map(({ key }) => placeOf(runs.keys, key)), runs.keys.length];
  const totals = totalsOf(runs.sizes);
  const texts = new Map<number, string>();
  const opened = new Map<number, ReadonlyMap<string, string>>();
  const textOf = (at: number): string => {
    const block = blocks[at];
    const known = texts.get(at) ?? (block ? read(blockName(name, block.key), block.checksum) : "");
    texts.set(at, known);
    return known;
  };
  const text = (run: number): string => {
    const at = starts.findLastIndex((start) => start <= run);
    const begin = totals[starts[at] ?? 0] ?? 0;
    return textOf(at).slice((totals[run] ?? 0) - begin, (totals[run + 1] ?? 0) - begin);
  };
  const entries = (run: number): ReadonlyMap<string, string> => {
    const known = opened.get(run) ?? new Map(entriesOf(text(run)));
    opened.set(run, known);
    return known;
  };
  return {
    ...{ name, table, starts, text, entries },
    value(key) {
      const { run, isIn } = runOf(runs.keys, key);
      return isIn ? (entries(run).get(key) ?? null) : null;
    },
  };
}

/** The last run that does not come behind a key (-1: all do), and whether the key belongs into it. */
export function runOf(
  runs: readonly string[],
  key: string,
): { readonly run: number; readonly isIn: boolean } {
  const place = placeOf(runs, key);
  const run = runs[place] === key ? place : place - 1;
  const beginning = runs[run];
  return { run, isIn: beginning !== undefined && key.startsWith(beginning) };
}
