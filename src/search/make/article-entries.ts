import { byText } from "../../by-text.ts";
import { keyOfId } from "../article-id.ts";
import { inOneLine, printRow } from "../article-row.ts";
import type { Entry, List } from "./list-form.ts";
import type { Numbering } from "./number-articles.ts";
import type { SearchDocument } from "./search-document.ts";
import { filterKeysOf, printTextRow } from "./text-row.ts";
import type { WordRows } from "./word-rows.ts";

type Numbered = Numbering<SearchDocument>["articles"];

/** What the results show of each article. */
export const articleEntries = (articles: Numbered): readonly Entry[] =>
  articles.map(([id, document]) => [keyOfId(id), printRow(document)]);

/** The first words of each text. */
export const leadEntries = (articles: Numbered): readonly Entry[] =>
  articles.map(([id, { lead }]) => [keyOfId(id), inOneLine(lead)]);

/** What each article is entered under; its words in the order in which they come. */
export function textEntries(articles: Numbered, rows: WordRows): readonly Entry[] {
  const names = [...rows.numbers.keys()];
  return articles.map(([id, document], at) => {
    const row = new Set(rows.words.subarray(rows.starts[at], rows.starts[at + 1]));
    const words = Array.from(row, (number) => names[number] ?? "");
    return [keyOfId(id), printTextRow({ filters: filterKeysOf(document), words })];
  });
}

/** The ids under each filter, sorted by its key. */
export function idsByFilter(articles: Numbered): readonly List<number>[] {
  const lists = new Map<string, number[]>();
  for (const [id, document] of articles)
    for (const key of filterKeysOf(document)) {
      const list = lists.get(key);
      if (list) list.push(id);
      else lists.set(key, [id]);
    }
  return [...lists].sort(([a], [b]) => byText(a, b));
}
