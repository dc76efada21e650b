import { byText } from "../../by-text.ts";
import { keyOfId } from "../article-id.ts";
import type { EnteredArticle } from "./enter-article.ts";
import type { Entry, Keyed } from "./list-form.ts";
import { filterKeysOf } from "./text-row.ts";

/** What the results show of each article. */
export const rowEntries = (articles: readonly EnteredArticle[]): readonly Entry[] =>
  articles.map(({ id, row }) => [keyOfId(id), row]);

/** The first words of each text. */
export const leadEntries = (articles: readonly EnteredArticle[]): readonly Entry[] =>
  articles.map(({ id, lead }) => [keyOfId(id), lead]);

/** The ids under each filter, sorted by its key. */
export function idsByFilter(
  articles: readonly EnteredArticle[],
): readonly Keyed<readonly number[]>[] {
  const lists = new Map<string, number[]>();
  for (const { id, filters } of articles)
    for (const key of filterKeysOf(filters)) {
      const list = lists.get(key);
      if (list) list.push(id);
      else lists.set(key, [id]);
    }
  return [...lists].sort(([a], [b]) => byText(a, b));
}
