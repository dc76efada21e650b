import { byText } from "../../by-text.ts";
import { articleEntries, idsByFilter, leadEntries, textEntries } from "./article-entries.ts";
import { type Cutting, cuttingOf, wordless } from "./cutting.ts";
import { finishIndex } from "./finish-index.ts";
import type { IndexState } from "./index-state.ts";
import { LIMITS, type Limits } from "./limits.ts";
import {
  type Entry,
  entriesOfList,
  idLists,
  type List,
  type ListForm,
  postingLists,
} from "./list-form.ts";
import { numberArticles } from "./number-articles.ts";
import type { SearchDocument } from "./search-document.ts";
import { sortByWord } from "./sort-by-word.ts";
import { wordRows } from "./word-rows.ts";
import { type Write, writeTable } from "./write-table.ts";

/** Enters all documents into an index from nothing, and hands over its files, the table of contents last. The same documents in any order give the same files. */
export function makeIndex(
  documents: readonly SearchDocument[],
  write: Write,
  limits: Limits = LIMITS,
): IndexState {
  const numbering = numberArticles(documents);
  const { articles } = numbering;
  const cutting = cuttingOf(numbering, limits);
  const rows = wordRows(articles);
  const words = entered(sortByWord(rows), postingLists(), cutting);
  const filters = entered(idsByFilter(articles), idLists(), wordless(cutting));
  const tables = {
    words: writeTable("words", words.entries, limits.block, write),
    filters: writeTable("filters", filters.entries, limits.block, write),
    articles: writeTable("articles", articleEntries(articles), limits.shelf, write),
    leads: writeTable("leads", leadEntries(articles), limits.block, write),
    texts: writeTable("texts", textEntries(articles, rows), limits.block, write),
  };
  const long = { words: words.long, filters: filters.long };
  return finishIndex({ limits, numbering, cutting, long, tables }, write);
}

/** All lists of a table as entries, and how long those are that were cut. */
function entered<Item>(
  lists: Iterable<List<Item>>,
  form: ListForm<Item>,
  cutting: Cutting,
): { readonly entries: readonly Entry[]; readonly long: ReadonlyMap<string, number> } {
  const entries: Entry[] = [];
  const long = new Map<string, number>();
  for (const [key, list] of lists) {
    if (list.length > cutting.most) long.set(key, list.length);
    for (const entry of entriesOfList(key, list, form, cutting)) entries.push(entry);
  }
  // Pieces of common words have keys that are not beside their word.
  return { entries: entries.sort(([a], [b]) => byText(a, b)), long };
}
