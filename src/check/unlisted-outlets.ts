import type { Article } from "../article.ts";

/** Outlets that no file lists, and how many texts name them; the most named first. */
export function unlistedOutlets(
  articles: readonly Article[],
): readonly (readonly [name: string, texts: number])[] {
  const texts = new Map<string, number>();
  for (const { sources } of articles)
    for (const { name, id } of sources)
      if (id === null) texts.set(name, (texts.get(name) ?? 0) + 1);
  return [...texts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
