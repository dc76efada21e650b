import { checksumOf } from "../checksum.ts";
import { printContents, readContents } from "../contents.ts";
import type { IndexState, Known } from "./index-state.ts";
import type { Block, Table } from "./write-table.ts";

/** A state as text, with a checksum before it. Long rows are lines of one string, which is read many times faster than a list. */
export function printState({ limits, contents, tables, long, articles }: IndexState): string {
  const body = JSON.stringify({
    limits,
    contents: printContents(contents),
    tables: Object.entries(tables).map(([name, { blocks, keys, sizes }]) => [
      name,
      blocks.map(({ key, checksum }) => [key, checksum]),
      keys.join("\n"),
      sizes,
    ]),
    words: [...long.words],
    filters: [...long.filters],
    articles: Array.from(
      articles,
      ([address, { id, digest }]) => `${id}\t${digest}\t${address}`,
    ).join("\n"),
  });
  return `${checksumOf(body)} ${body}`;
}

/** The other way round; `null` where it is damaged or was written by another version. */
export function readState(text: string): IndexState | null {
  const space = text.indexOf(" ");
  const body = text.slice(space + 1);
  if (checksumOf(body) !== text.slice(0, space)) return null;
  try {
    const { limits, contents, tables, words, filters, articles } = JSON.parse(body);
    return {
      limits,
      contents: readContents(contents),
      tables: readTables(tables),
      long: { words: new Map(words), filters: new Map(filters) },
      articles: new Map(linesOf(articles).map(readKnown)),
    };
  } catch {
    return null;
  }
}

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));

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
      keys: linesOf(keys),
      sizes,
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

function readKnown(line: string): [address: string, known: Known] {
  const [id = "", digest = "", address = ""] = line.split("\t");
  return [address, { id: Number(id), digest }];
}
