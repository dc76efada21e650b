import { keyOfId } from "../article-id.ts";
import { VERSION } from "../contents.ts";
import { articleEntries, idsByFilter, leadEntries, textEntries } from "./article-entries.ts";
import { changeList, type Edits, type ListChange } from "./change-lists.ts";
import { type Cutting, cuttingOf, wordless } from "./cutting.ts";
import { type Differences, differencesOf } from "./differences.ts";
import { finishIndex } from "./finish-index.ts";
import type { IndexState } from "./index-state.ts";
import { type Entry, idLists, type List, type ListForm, postingLists } from "./list-form.ts";
import { numberArticles } from "./number-articles.ts";
import { openTable, type Read } from "./open-table.ts";
import { rewriteTable, type Target } from "./rewrite-table.ts";
import type { SearchDocument } from "./search-document.ts";
import { sortByWord } from "./sort-by-word.ts";
import { readTextRow } from "./text-row.ts";
import { wordRows } from "./word-rows.ts";
import type { Table } from "./write-table.ts";

/** Brings an index up to date with what has changed, and writes only the files that differ: afterwards they are, byte for byte, those of `makeIndex`. `null` where it has to be made anew: it has outgrown its numbers, or a quarter of it is new. Throws where a file of it cannot be read. */
export function changeIndex(
  state: IndexState,
  documents: readonly SearchDocument[],
  read: Read,
  target: Target,
): IndexState | null {
  const { limits } = state;
  const numbering = numberArticles(documents);
  const { articles } = numbering;
  const cutting = cuttingOf(numbering, limits);
  const differences = differencesOf(state.articles, articles);
  const isNew = differences.added.length > articles.length / 4;
  if (isNew || !hasShape(state, numbering.perDay, cutting)) return null;
  const entered = enteredUnder(state, differences, read);
  const rows = wordRows(differences.added);
  const words = changesOf(entered.words, sortByWord(rows));
  const filters = changesOf(entered.filters, idsByFilter(differences.added));
  const lists = { state, read, target };
  const changedWords = rewriteLists("words", words, postingLists(), { ...lists, cutting });
  const changedFilters = rewriteLists("filters", filters, idLists(), {
    ...lists,
    cutting: wordless(cutting),
  });
  const rewrite = (
    name: "articles" | "leads" | "texts",
    entries: readonly Entry[],
    most: number,
  ): Table =>
    rewriteTable(
      openTable(name, state.tables[name], read),
      editsOf(differences.gone, entries),
      most,
      target,
    );
  const tables = {
    words: changedWords.table,
    filters: changedFilters.table,
    articles: rewrite("articles", articleEntries(differences.added), limits.shelf),
    leads: rewrite("leads", leadEntries(differences.added), limits.block),
    texts: rewrite("texts", textEntries(differences.added, rows), limits.block),
  };
  const long = { words: changedWords.long, filters: changedFilters.long };
  return finishIndex({ limits, numbering, cutting, long, tables }, target.write);
}

/** Whether ids and lists are still made as they were. */
const hasShape = ({ contents }: IndexState, perDay: number, { volumes }: Cutting): boolean =>
  contents.version === VERSION &&
  contents.perDay === perDay &&
  contents.volumes.join() === volumes.join();

type KeysOfId = readonly (readonly [id: number, keys: readonly string[]])[];

/** The words and filters that the articles which go were entered under. */
function enteredUnder(
  { tables }: IndexState,
  { gone }: Differences,
  read: Read,
): { readonly words: KeysOfId; readonly filters: KeysOfId } {
  const texts = openTable("texts", tables.texts, read);
  const rows = gone.map((id) => [id, readTextRow(texts.value(keyOfId(id)) ?? "")] as const);
  return {
    words: rows.map(([id, { words }]) => [id, words]),
    filters: rows.map(([id, { filters }]) => [id, filters]),
  };
}

/** What happens to each list. */
function changesOf<Item>(
  gone: KeysOfId,
  added: Iterable<List<Item>>,
): ReadonlyMap<string, ListChange<Item>> {
  const changes = new Map<string, { drop: Set<number>; add: readonly Item[] }>();
  for (const [id, keys] of gone)
    for (const key of keys) {
      const change = changes.get(key);
      if (change) change.drop.add(id);
      else changes.set(key, { drop: new Set([id]), add: [] });
    }
  for (const [key, add] of added)
    changes.set(key, { drop: changes.get(key)?.drop ?? new Set(), add });
  return changes;
}

interface ChangingIndex {
  readonly state: IndexState;
  readonly cutting: Cutting;
  readonly read: Read;
  readonly target: Target;
}

function rewriteLists<Item>(
  name: "words" | "filters",
  changes: ReadonlyMap<string, ListChange<Item>>,
  form: ListForm<Item>,
  { state, cutting, read, target }: ChangingIndex,
): { readonly table: Table; readonly long: ReadonlyMap<string, number> } {
  const open = openTable(name, state.tables[name], read);
  const long = new Map(state.long[name]);
  const edits: Edits = new Map();
  const common = new Set(name === "words" ? state.contents.common : []);
  const lists = { open, form, cutting, common, long, edits };
  for (const [key, change] of changes) changeList(key, change, lists);
  // A word can become common, or cease to be so, because others come and go.
  for (const [key, count] of state.long[name])
    if (!changes.has(key) && common.has(key) !== cutting.isCommon(count))
      changeList(key, UNCHANGED, lists);
  return { table: rewriteTable(open, edits, state.limits.block, target), long };
}

const UNCHANGED = { drop: new Set<number>(), add: [] };

function editsOf(gone: readonly number[], entries: readonly Entry[]): Edits {
  const edits: Edits = new Map(gone.map((id) => [keyOfId(id), null]));
  for (const [key, value] of entries) edits.set(key, value);
  return edits;
}
