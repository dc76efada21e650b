import { createHash } from "node:crypto";
import { printContents, readContents } from "../contents.ts";
import type { IndexState } from "./index-state.ts";
import type { Block, Table } from "./write-table.ts";

/** A state as text, with a checksum before it. Long rows are lines, which are read many times faster than lists: all but those of the articles are in the first line. */
export function printState({
  limits,
  contents,
  tables,
  long,
  names,
  articles,
}: IndexState): string {
  const head = JSON.stringify({
    limits,
    contents: printContents(contents),
    tables: Object.entries(tables).map(([name, { blocks, runs }]) => [
      name,
      blocks.map(({ key, checksum }) => [key, checksum]),
      printLines(runs.keys),
      runs.sizes,
    ]),
    words: [...long.words],
    filters: [...long.filters],
    names,
  });
  const body = `${head}\n${printLines(articles)}`;
  return `${hashOf(body)} ${body}`;
}

/** The other way round; `null` where it is damaged or was written by another version. */
export function readState(text: string): IndexState | null {
  const space = text.indexOf(" ");
  const body = text.slice(space + 1);
  if (hashOf(body) !== text.slice(0, space)) return null;
  const end = body.indexOf("\n");
  try {
    const { limits, contents, tables, words, filters, names } = JSON.parse(body.slice(0, end));
    return {
      limits,
      contents: readContents(contents),
      tables: readTables(tables),
      long: { words: new Map(words), filters: new Map(filters) },
      names,
      articles: linesOf(body.slice(end + 1)),
    };
  } catch {
    return null;
  }
}

/** Many times as fast as `checksumOf`, which browsers know. */
const hashOf = (body: string): string => createHash("sha1").update(body).digest("base64url");

/** A line may be empty: it is the key of a run of all entries. */
const printLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

const linesOf = (text: string): readonly string[] => text.split("\n").slice(0, -1);

type PrintedTable = readonly [
  name: string,
  blocks: readonly (readonly [key: string, checksum: string])[],
  keys: string,
  sizes: readonly number[],
];

function readTables(tables: readonly PrintedTable[]): IndexState["tables"] {
  const table = (wanted: string): Table => {
    const [, blocks = [], keys = "", sizes = []] = tables.find(([name]) => name === wanted) ?? [];
    return {
      blocks: blocks.map(([key, checksum]): Block => ({ key, checksum })),
      runs: { keys: linesOf(keys), sizes },
    };
  };
  return {
    words: table("words"),
    filters: table("filters"),
    articles: table("articles"),
    leads: table("leads"),
    texts: table("texts"),
  };
}
