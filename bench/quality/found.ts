import type { Article } from "../../src/article.ts";

/** What the scorer looks at in a record. */
export type Found = Pick<
  Article,
  | "date"
  | "dates"
  | "dateline"
  | "headline"
  | "byline"
  | "sources"
  | "topics"
  | "language"
  | "encoding"
>;
