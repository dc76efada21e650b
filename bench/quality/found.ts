import type { ArticleRecord } from "../../src/stories.ts";

/** What the scorer looks at in a record. */
export type Found = Pick<
  ArticleRecord,
  | "date"
  | "dates"
  | "dateline"
  | "headline"
  | "byline"
  | "sources"
  | "topics"
  | "language"
  | "encoding"
  | "story"
>;
