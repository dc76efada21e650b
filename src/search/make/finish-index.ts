import { byText } from "../../by-text.ts";
import { checksumOf } from "../checksum.ts";
import { type Contents, printContents, VERSION } from "../contents.ts";
import { type Name, printNames } from "../names.ts";
import type { Cutting } from "./cutting.ts";
import type { IndexState } from "./index-state.ts";
import { dataFile, type Table, type Write } from "./write-table.ts";

/** What a build knows when its blocks are written. */
export interface Unfinished extends Omit<IndexState, "contents"> {
  readonly perDay: number;
  readonly cutting: Cutting;
}

/** Writes the names and, last of all files, the table of contents. */
export function finishIndex({ perDay, cutting, ...rest }: Unfinished, write: Write): IndexState {
  const names = dataFile("names", printNames(rest.names.map(withoutHolder)));
  write(names);
  const contents: Contents = {
    version: VERSION,
    articles: rest.articles.length,
    perDay,
    volumes: cutting.volumes,
    common: commonWords(rest.long.words, cutting.isCommon),
    edition: editionOf(rest.tables, names.checksum),
    tables: {
      words: keysOf(rest.tables.words),
      filters: keysOf(rest.tables.filters),
      articles: keysOf(rest.tables.articles),
      leads: keysOf(rest.tables.leads),
    },
  };
  write(dataFile("index", printContents(contents)));
  return { ...rest, contents };
}

const withoutHolder = ([kind, id, label]: IndexState["names"][number]): Name => [kind, id, label];

const commonWords = (
  long: ReadonlyMap<string, number>,
  isCommon: (articles: number) => boolean,
): readonly string[] =>
  [...long]
    .filter(([, count]) => isCommon(count))
    .map(([word]) => word)
    .sort(byText);

const keysOf = ({ blocks }: Table): readonly string[] => blocks.map(({ key }) => key);

/** A checksum of all checksums. */
const editionOf = (
  { words, filters, articles, leads }: IndexState["tables"],
  names: string,
): string =>
  checksumOf(
    [words, filters, articles, leads]
      .flatMap(({ blocks }) => blocks.map(({ checksum }) => checksum))
      .concat(names)
      .join(""),
  );
