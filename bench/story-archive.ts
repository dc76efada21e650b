import type { Article } from "../src/article.ts";
import { byText } from "../src/by-text.ts";
import { steer } from "../src/steer/steer.ts";
import type { KeptAddress, Steering } from "../src/steering.ts";
import { articleOf } from "./article-of.ts";
import { corpus, type Recipe } from "./corpus.ts";
import { lateReport } from "./event-text.ts";

/** The articles of a recipe, in the order of their paths as the loader has them. */
export const storyArticles = (recipe: Recipe): readonly Article[] =>
  Array.from(corpus(recipe), articleOf).sort(byPath);

/** The same with one more: a report of the event in the middle of the archive. */
export function oneMore(
  articles: readonly Article[],
  { seed = 1, mixed = false }: Recipe,
): readonly Article[] {
  const late = lateReport(articles.length, articles.length >> 1, seed, mixed);
  return [...articles, articleOf(late)].sort(byPath);
}

const byPath = (a: Article, b: Article): number => byText(a.path, b.path);

/** What a person says of an archive who says nothing, but keeps addresses. */
export function storySteering(kept: readonly KeptAddress[] = []): Steering {
  const none = (): null => null;
  return { ...steer("content", none, none), addresses: { kept, unread: [] } };
}
