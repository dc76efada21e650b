import type { Known } from "./index-state.ts";
import type { Numbering } from "./number-articles.ts";
import type { SearchDocument } from "./search-document.ts";

/** What is to be taken out of an index, and what is to be entered. An article that was edited or has moved is both. */
export interface Differences {
  readonly gone: readonly number[];
  /** In the order of their ids. */
  readonly added: Numbering<SearchDocument>["articles"];
}

/** Compares the articles that an index has with those that it should have. */
export function differencesOf(
  known: ReadonlyMap<string, Known>,
  articles: Numbering<SearchDocument>["articles"],
): Differences {
  const kept = new Set<string>();
  const added = articles.filter(([id, { address, digest }]) => {
    const before = known.get(address);
    const same = before?.id === id && before.digest === digest;
    if (same) kept.add(address);
    return !same;
  });
  const gone = [...known].filter(([address]) => !kept.has(address)).map(([, { id }]) => id);
  return { gone, added };
}
