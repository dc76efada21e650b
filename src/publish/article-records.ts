import type { Article } from "../article.ts";
import type { ArticleRecord, StoryIndex } from "../stories.ts";

/** Articles as programs get them: each with the id of the story that it reports. */
export function articleRecords(
  articles: readonly Article[],
  { stories }: StoryIndex,
): readonly ArticleRecord[] {
  const idOf = new Map(
    stories.flatMap(({ id, reports }) => reports.map(({ entry }) => [entry.address, id])),
  );
  return articles.map((article) => ({ ...article, story: idOf.get(article.address) ?? null }));
}
