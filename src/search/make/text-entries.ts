import { keyOfId } from "../article-id.ts";
import { BREAK, type EnteredArticle } from "./enter-article.ts";
import type { Entered } from "./enter-articles.ts";
import { printFilters } from "./text-row.ts";
import { type Entries, sizeOf } from "./write-table.ts";

/** What each article is entered under; its words in the order in which they come. All rows together are as long as the texts, so each is made twice: to be measured, and to be written. */
export function textEntries({ vocabulary, articles }: Entered): Entries {
  const names = vocabulary.words;
  const eachOnce = oncePerRow(names.length);
  const keys = articles.map(({ id }) => keyOfId(id));
  const value = ({ filters, words }: EnteredArticle): string => {
    const found: string[] = [];
    eachOnce(words, (word) => found.push(names[word] ?? ""));
    return printFilters(filters) + found.join(" ");
  };
  const size = ({ filters, words }: EnteredArticle, at: number): number => {
    let length = -1;
    eachOnce(words, (word) => {
      length += 1 + (names[word]?.length ?? 0);
    });
    return sizeOf([keys[at] ?? "", printFilters(filters)]) + Math.max(0, length);
  };
  return {
    keys,
    sizes: articles.map(size),
    value: (at) => (articles[at] ? value(articles[at]) : ""),
  };
}

/** Goes through the different words of a row. */
function oncePerRow(count: number): (row: Int32Array, visit: (word: number) => void) => void {
  /** The last row that each word was in. */
  const last = new Int32Array(count);
  let rows = 0;
  return (row, visit) => {
    rows += 1;
    for (const word of row)
      if (word !== BREAK && last[word] !== rows) {
        last[word] = rows;
        visit(word);
      }
  };
}
