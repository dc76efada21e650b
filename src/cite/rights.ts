import type { Article } from "../article.ts";

/** Whose text it is, as a line of its own said that was left out of it; `null` where there was none. */
export const rightsOf = ({ removed }: Pick<Article, "removed">): string | null =>
  removed.find(({ rule }) => rule === "copyright-line")?.text.trim() ?? null;
