import { ALL, filterKey } from "../filter-key.ts";
import type { SearchDocument } from "./search-document.ts";

/** What an article was entered under, so that it can be taken out again. */
export interface TextRow {
  readonly filters: readonly string[];
  readonly words: readonly string[];
}

/** The keys of all lists of filters that an article is in, each once, sorted. */
export const filterKeysOf = ({ filters }: SearchDocument): readonly string[] =>
  [...new Set([ALL, ...filters.map(filterKey)])].sort();

export const printTextRow = ({ filters, words }: TextRow): string =>
  `${filters.join(" ")}\t${words.join(" ")}`;

export function readTextRow(text: string): TextRow {
  const [filters = "", words = ""] = text.split("\t");
  return { filters: filters.split(" "), words: words === "" ? [] : words.split(" ") };
}
