import type { Article, BlockKind } from "../article.ts";

const PROSE: ReadonlySet<BlockKind> = new Set(["paragraph", "quote", "list"]);

/** The running text of an article: no headings, captions, tables or code. */
export const proseOf = ({ body }: Pick<Article, "body">): readonly string[] =>
  body.filter(({ kind }) => PROSE.has(kind)).map(({ text }) => text);
