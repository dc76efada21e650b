import { keyOfId } from "../article-id.ts";
import { VERSION } from "../contents.ts";
import { idsByFilter, leadEntries, rowEntries } from "./article-entries.ts";
import { changeList, type Edits, type ListChange } from "./change-lists.ts";
import { type Cutting, cuttingOf, wordless } from "./cutting.ts";
import { articleLines, type Differences, differencesOf } from "./differences.ts";
import { enterArticles } from "./enter-articles.ts";
import { finishIndex } from "./finish-index.ts";
import { heldNames } from "./held-names.ts";
import type { IndexState, StateTable } from "./index-state.ts";
import { idLists, type Keyed, type ListForm, postingLists } from "./list-form.ts";
import { namesWithout } from "./names-without.ts";
import { type Numbering, numberArticles } from "./number-articles.ts";
import { postingsOf } from "./occurrences.ts";
import { type OpenTable, openTable, type Read } from "./open-table.ts";
import { rewriteTable, type Target } from "./rewrite-table.ts";
import type { SearchDocument, SearchText } from "./search-document.ts";
import { sortByWord } from "./sort-by-word.ts";
import { textEntries } from "./text-entries.ts";
import { filterKeysOf, readTextRow } from "./text-row.ts";
import { type Entries, type Table, tableEntries } from "./write-table.ts";

/** Brings an index up to date with what has changed, and writes only the files that differ: afterwards they are, byte for byte, those of `makeIndex`. Asks for the documents of texts that are new or whose digest differs, and for no other. `null`, with nothing asked for, where it has to be made anew: it has outgrown its numbers, or a quarter of it is new. Throws where a file of it cannot be read. */
export function changeIndex<Text extends SearchText>(
  state: IndexState,
  texts: readonly Text[],
  documentOf: (text: Text) => SearchDocument,
  read: Read,
  target: Target,
): IndexState | null {
  const numbering = numberArticles(texts);
  const cutting = cuttingOf(numbering, state.limits);
  const lines = articleLines(numbering.articles);
  const differences = differencesOf(state.articles, lines, numbering.articles);
  const { gone, added } = differences;
  if (!hasShape(state, numbering, cutting) || added.length > texts.length / 4) return null;
  if (gone.length + added.length === 0) return state;
  const open = openTables(state.tables, read);
  const entering = { state, cutting, open, target };
  return finishIndex(
    {
      ...changedTables(differences, documentOf, entering),
      ...{ limits: state.limits, perDay: numbering.perDay, cutting, articles: lines },
    },
    target.write,
  );
}

/** Whether ids and lists are still made as they were. */
const hasShape = (
  { contents }: IndexState,
  { perDay }: Numbering<unknown>,
  { volumes }: Cutting,
): boolean =>
  contents.version === VERSION &&
  contents.perDay === perDay &&
  contents.volumes.join() === volumes.join();

type OpenTables = Readonly<Record<StateTable, OpenTable>>;

function openTables(tables: IndexState["tables"], read: Read): OpenTables {
  const open = (name: StateTable): OpenTable => openTable(name, tables[name], read);
  return {
    words: open("words"),
    filters: open("filters"),
    articles: open("articles"),
    leads: open("leads"),
    texts: open("texts"),
  };
}

interface ChangingIndex {
  readonly state: IndexState;
  readonly cutting: Cutting;
  readonly open: OpenTables;
  readonly target: Target;
}

function changedTables<Text>(
  { gone, added }: Differences<Text>,
  documentOf: (text: Text) => SearchDocument,
  changing: ChangingIndex,
): Pick<IndexState, "tables" | "long" | "names"> {
  const { state, cutting, open, target } = changing;
  const { block, shelf } = state.limits;
  const entered = enterArticles(added, documentOf);
  const { articles } = entered;
  const rows = gone.map((id) => [id, readTextRow(open.texts.value(keyOfId(id)) ?? "")] as const);
  const names = heldNames(articles, namesWithout(new Set(gone), state, open));
  const goneWords = rows.map(([id, row]) => [id, row.words] as const);
  const newWords = Array.from(
    sortByWord(entered),
    ([word, list]) => [word, postingsOf(list)] as const,
  );
  const words = changedLists("words", changesOf(goneWords, newWords), postingLists(), changing);
  const goneFilters = rows.map(([id, row]) => [id, filterKeysOf(row.filters)] as const);
  const filters = changedLists(
    "filters",
    changesOf(goneFilters, idsByFilter(articles)),
    idLists(),
    { ...changing, cutting: wordless(cutting) },
  );
  const rewrite = (table: OpenTable, edits: Edits, most: number): Table =>
    rewriteTable(table, edits, most, target);
  return {
    names,
    long: { words: words.long, filters: filters.long },
    tables: {
      words: rewrite(open.words, words.edits, block),
      filters: rewrite(open.filters, filters.edits, block),
      articles: rewrite(open.articles, editsOf(gone, tableEntries(rowEntries(articles))), shelf),
      leads: rewrite(open.leads, editsOf(gone, tableEntries(leadEntries(articles))), block),
      texts: rewrite(open.texts, editsOf(gone, textEntries(entered)), block),
    },
  };
}

/** What happens to each list. */
function changesOf<Item>(
  gone: readonly (readonly [id: number, keys: readonly string[]])[],
  added: readonly Keyed<readonly Item[]>[],
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

function changedLists<Item>(
  name: "words" | "filters",
  changes: ReadonlyMap<string, ListChange<Item>>,
  form: ListForm<Item>,
  { state, cutting, open }: ChangingIndex,
): { readonly edits: Edits; readonly long: ReadonlyMap<string, number> } {
  const long = new Map(state.long[name]);
  const edits: Edits = new Map();
  const common = new Set(name === "words" ? state.contents.common : []);
  const lists = { open: open[name], form, cutting, common, long, edits };
  for (const [key, change] of changes) changeList(key, change, lists);
  // A word can become common, or cease to be so, because others come and go.
  for (const [key, count] of state.long[name])
    if (!changes.has(key) && common.has(key) !== cutting.isCommon(count))
      changeList(key, UNCHANGED, lists);
  return { edits, long };
}

const UNCHANGED = { drop: new Set<number>(), add: [] };

function editsOf(gone: readonly number[], { keys, value }: Entries): Edits {
  const edits: Edits = new Map(gone.map((id) => [keyOfId(id), null]));
  for (const [at, key] of keys.entries()) edits.set(key, value(at));
  return edits;
}
