import { ALL } from "../filter-key.ts";
import { type SharedValue, sharedValues } from "./shared-values.ts";

/** What an article was entered under, so that it can be taken out again. */
export interface TextRow {
  readonly filters: readonly SharedValue[];
  readonly words: readonly string[];
}

/** The keys of all lists of filters that an article is in, each once. */
export const filterKeysOf = (filters: readonly SharedValue[]): readonly string[] => [
  ...new Set([ALL, ...filters.map(({ key }) => key)]),
];

/** The row up to its words. */
export const printFilters = (filters: readonly SharedValue[]): string =>
  `[${filters.map(({ printed }) => printed).join(",")}]\t`;

type PrintedValue = readonly [SharedValue["kind"], id: string, label: string];

export function readTextRow(text: string): TextRow {
  const [filters = "[]", words = ""] = text.split("\t");
  const shared = sharedValues();
  return {
    filters: JSON.parse(filters).map(([kind, id, label]: PrintedValue) =>
      shared({ kind, id, label }),
    ),
    words: words === "" ? [] : words.split(" "),
  };
}
