import { byText } from "../../by-text.ts";
import { checksumOf } from "../checksum.ts";
import { type Contents, printContents, VERSION } from "../contents.ts";
import { type Name, printNames } from "../names.ts";
import type { FilterKind } from "../request.ts";
import type { Cutting } from "./cutting.ts";
import type { IndexState } from "./index-state.ts";
import type { Numbering } from "./number-articles.ts";
import type { SearchDocument } from "./search-document.ts";
import type { Table, Write } from "./write-table.ts";

/** What a build knows when its blocks are written. */
export interface Unfinished extends Omit<IndexState, "contents" | "articles"> {
  readonly numbering: Numbering<SearchDocument>;
  readonly cutting: Cutting;
}

/** Writes the names and, last of all files, the table of contents. */
export function finishIndex({ numbering, cutting, ...rest }: Unfinished, write: Write): IndexState {
  const documents = numbering.articles.map(([, document]) => document);
  const names = printNames(namesIn(documents));
  write({ name: "names", data: names });
  const contents: Contents = {
    version: VERSION,
    articles: documents.length,
    perDay: numbering.perDay,
    volumes: cutting.volumes,
    common: commonWords(rest.long.words, cutting.isCommon),
    edition: editionOf(rest.tables, names),
    tables: {
      words: keysOf(rest.tables.words),
      filters: keysOf(rest.tables.filters),
      articles: keysOf(rest.tables.articles),
      leads: keysOf(rest.tables.leads),
    },
  };
  write({ name: "index", data: printContents(contents) });
  const known = numbering.articles.map(
    ([id, { address, digest }]) => [address, { id, digest }] as const,
  );
  return { ...rest, contents, articles: new Map(known) };
}

/** A label for each value, that of the first article which has it. */
function namesIn(documents: readonly SearchDocument[]): readonly Name[] {
  const labels = new Map<FilterKind, Map<string, string>>();
  for (const { filters } of documents)
    for (const { kind, id, label } of filters) {
      const known = labels.get(kind) ?? new Map<string, string>();
      if (known.size === 0) labels.set(kind, known);
      if (!known.has(id)) known.set(id, label);
    }
  return [...labels]
    .flatMap(([kind, known]) => Array.from(known, ([id, label]): Name => [kind, id, label]))
    .sort(([a, b], [c, d]) => byText(a, c) || byText(b, d));
}

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
      .concat(checksumOf(names))
      .join(""),
  );
