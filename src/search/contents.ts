/** The table of contents of an index, in the file `index`: which block holds which keys. */
export interface Contents {
  readonly version: number;
  readonly articles: number;
  /** Room for articles in a day: ids count so. */
  readonly perDay: number;
  /** The first ids of the volumes into which long lists are cut. */
  readonly volumes: readonly number[];
  /** Words that stand in so many texts that a search may do without them. */
  readonly common: readonly string[];
  /** Differs wherever any file of the index does: it stands behind the `?` of their addresses. */
  readonly edition: string;
  /** The first key of each block of a table: the block holds all entries up to that of the next. */
  readonly tables: Readonly<Record<TableName, readonly string[]>>;
}

export const TABLES = ["words", "filters", "articles", "leads"] as const;

export type TableName = (typeof TABLES)[number];

export const VERSION = 1;

/** Stands between a word and the number of a volume, where its list is cut. No word holds it, and it comes before all that words hold. */
export const PIECE = "\u0001";

/** The key of a piece of a list. Those of common words lie by volume, since an article that is added touches nearly all of them; those of all others by word. */
export function pieceKey(key: string, volume: number, isCommon: boolean): string {
  const number = volume.toString(32).padStart(3, "0");
  return isCommon ? `${PIECE}${number}${PIECE}${key}` : `${key}${PIECE}${number}`;
}

/** The volume that an id falls into. */
export const volumeOf = (volumes: readonly number[], id: number): number =>
  volumes.findLastIndex((first) => first <= id);

/** The block that holds a key, if any does. */
export const blockOf = (blocks: readonly string[], key: string): number =>
  blocks.findLastIndex((first) => first <= key);

/** The name of a block's file: letters that every file system and host takes, the rest as their UTF-16 units. */
export const blockName = (table: string, key: string): string =>
  `${table}/${table.charAt(0)}-${key.replace(
    // Without the flag for Unicode, so that it goes by units.
    /[^0-9a-z]/g,
    (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}`;

/** One line for each entry: the key, a space, the value. */
export const printEntry = (key: string, value: string): string => `${key} ${value}\n`;

/** The entries of a block, in their order. */
export function* entriesOf(data: string): Generator<readonly [key: string, value: string]> {
  let at = 0;
  while (at < data.length) {
    const space = data.indexOf(" ", at);
    const end = data.indexOf("\n", space);
    yield [data.slice(at, space), data.slice(space + 1, end)];
    at = end + 1;
  }
}

export const printContents = ({ tables, ...rest }: Contents): string =>
  JSON.stringify({
    ...rest,
    tables: TABLES.map((name) => tables[name].map((key) => `${key}\n`).join("")),
  });

/** The other way round. Throws where it is none of ours, or of another version. */
export function readContents(text: string): Contents {
  const { tables, ...rest } = JSON.parse(text);
  if (rest.version !== VERSION) throw new RangeError("version");
  const [words, filters, articles, leads] = tables.map((keys: string) =>
    keys.split("\n").slice(0, -1),
  );
  return { ...rest, tables: { words, filters, articles, leads } };
}
