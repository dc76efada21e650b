import type { Article } from "../article.ts";

/** The words that an article has of its own: its body without notes, which outlets put below text after text. */
export const bodyWords = ({ body }: Pick<Article, "body">): string =>
  body
    .filter(({ kind }) => kind !== "note")
    .map(({ text }) => text)
    .join("\n");
