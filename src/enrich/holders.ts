import type { Article } from "../article.ts";
import { groupBy } from "../group-by.ts";
import type { KeptAddress } from "../steering.ts";

/** Which article holds which address: the one at the same path, else one with the same bytes at a new path. */
export function holdersOf(
  articles: readonly Article[],
  kept: readonly KeptAddress[],
): ReadonlyMap<KeptAddress, Article> {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const holders = new Map<KeptAddress, Article>();
  const housed = new Set<Article>();
  const hold = (row: KeptAddress, article: Article | undefined): void => {
    if (!article || housed.has(article)) return;
    holders.set(row, article);
    housed.add(article);
  };
  const rows = [...inState("live", kept), ...inState("gone", kept)];
  for (const row of rows) hold(row, byPath.get(row.path));
  const bySha = groupBy(
    articles.filter((article) => !housed.has(article)),
    ({ sha256 }) => [sha256],
  );
  for (const row of rows)
    if (!byPath.has(row.path))
      hold(
        row,
        bySha.get(row.sha256)?.find((article) => !housed.has(article)),
      );
  return holders;
}

const inState = (
  state: KeptAddress["state"],
  kept: readonly KeptAddress[],
): readonly KeptAddress[] => kept.filter((row) => row.state === state);
