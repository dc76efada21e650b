import type { Archive } from "../archive.ts";
import type { ArticleRecord } from "../stories.ts";

/** The articles of an archive as programs get them, in the order of their paths: each with the id of the story that it reports, and whose copy it is. */
export function articleRecords({
  articles,
  stories,
  groups,
}: Pick<Archive, "articles" | "stories" | "groups">): readonly ArticleRecord[] {
  const idOf = new Map(
    stories.stories.flatMap(({ id, reports }) => reports.map(({ entry }) => [entry.address, id])),
  );
  const carriedBy = new Map(groups.entries.map(({ address, carried }) => [address, carried]));
  return articles.map((article) => ({
    ...article,
    story: idOf.get(article.address) ?? null,
    carried: carriedBy.get(article.address) ?? null,
  }));
}
