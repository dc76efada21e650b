import { byText } from "../../by-text.ts";
import { idsByFilter, leadEntries, rowEntries } from "./article-entries.ts";
import { type Cutting, cuttingOf, wordless } from "./cutting.ts";
import { articleLines } from "./differences.ts";
import { enterArticles } from "./enter-articles.ts";
import { finishIndex } from "./finish-index.ts";
import { heldNames } from "./held-names.ts";
import type { IndexState } from "./index-state.ts";
import { LIMITS, type Limits } from "./limits.ts";
import {
  type Entry,
  entriesOfList,
  idLists,
  type Keyed,
  occurrenceLists,
  type PrintedForm,
} from "./list-form.ts";
import { inOrderOf, numberArticles } from "./number-articles.ts";
import type { SearchDocument, SearchText } from "./search-document.ts";
import { sortByWord } from "./sort-by-word.ts";
import { textEntries } from "./text-entries.ts";
import { tableEntries, type Write, writeTable } from "./write-table.ts";

/** Enters all texts into an index from nothing, and hands over its files, the table of contents last. Asks for the document of each text once, in their order, and lets it go. The same texts in any order give the same files. */
export function makeIndex<Text extends SearchText>(
  texts: readonly Text[],
  documentOf: (text: Text) => SearchDocument,
  write: Write,
  limits: Limits = LIMITS,
): IndexState {
  const numbering = numberArticles(texts);
  const cutting = cuttingOf(numbering, limits);
  const entered = enterArticles(inOrderOf(texts, numbering), documentOf);
  const { articles } = entered;
  const words = entriesOf(sortByWord(entered), occurrenceLists(), cutting);
  const filters = entriesOf(idsByFilter(articles), idLists(), wordless(cutting));
  const { block, shelf } = limits;
  const tables = {
    words: writeTable("words", tableEntries(words.entries), block, write),
    filters: writeTable("filters", tableEntries(filters.entries), block, write),
    articles: writeTable("articles", tableEntries(rowEntries(articles)), shelf, write),
    leads: writeTable("leads", tableEntries(leadEntries(articles)), block, write),
    texts: writeTable("texts", textEntries(entered), block, write),
  };
  return finishIndex(
    {
      ...{ limits, perDay: numbering.perDay, cutting, tables },
      long: { words: words.long, filters: filters.long },
      names: heldNames(articles),
      articles: articleLines(numbering.articles),
    },
    write,
  );
}

/** All lists of a table as entries, and how long those are that were cut. */
function entriesOf<List>(
  lists: Iterable<Keyed<List>>,
  form: PrintedForm<List>,
  cutting: Cutting,
): { readonly entries: readonly Entry[]; readonly long: ReadonlyMap<string, number> } {
  const entries: Entry[] = [];
  const long = new Map<string, number>();
  for (const [key, list] of lists) {
    const count = form.count(list);
    if (count > cutting.most) long.set(key, count);
    for (const entry of entriesOfList(key, list, form, cutting)) entries.push(entry);
  }
  // Pieces of common words have keys that are not beside their word.
  return { entries: entries.sort(([a], [b]) => byText(a, b)), long };
}
