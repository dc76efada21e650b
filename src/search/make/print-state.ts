import { checksumOf } from "../checksum.ts";
import { printContents, readContents } from "../contents.ts";
import type { IndexState, Known } from "./index-state.ts";
import type { Block, Table } from "./write-table.ts";

/** A state as text, with a checksum before it. */
export function printState({ limits, contents, tables, long, articles }: IndexState): string {
  const body = JSON.stringify({
    limits,
    contents: printContents(contents),
    tables: Object.entries(tables).map(([name, { blocks, sizes }]) => [
      name,
      blocks.map(({ key, checksum }) => [key, checksum]),
      [...sizes],
    ]),
    words: [...long.words],
    filters: [...long.filters],
    articles: [...articles].map(([address, { id, digest }]) => [address, id, digest]),
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
      articles: new Map(articles.map(readKnown)),
    };
  } catch {
    return null;
  }
}

type PrintedTable = readonly [
  name: string,
  blocks: readonly (readonly [key: string, checksum: string])[],
  sizes: readonly (readonly [key: string, size: number])[],
];

function readTables(tables: readonly PrintedTable[]): IndexState["tables"] {
  const table = (wanted: string): Table => {
    const [, blocks = [], sizes = []] = tables.find(([name]) => name === wanted) ?? [];
    return {
      blocks: blocks.map(([key, checksum]): Block => ({ key, checksum })),
      sizes: new Map(sizes),
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

const readKnown = ([address, id, digest]: readonly [string, number, string]): [string, Known] => [
  address,
  { id, digest },
];
