import type { Article } from "../../article.ts";
import type { SourceBook } from "../../steering.ts";
import type { Story } from "../../stories.ts";

/** What is odd about one text. */
export interface Odd {
  readonly path: string;
  readonly line: number | null;
  /** `Expected X, found Y`, and the way out where there is one. */
  readonly message: string;
}

/** Something about a text that a librarian would look into. Nothing of it is a fault: it may stay. */
export interface Oddity {
  readonly rule: string;
  readonly find: (
    articles: readonly Article[],
    outlets: SourceBook,
    stories: readonly Story[],
  ) => readonly Odd[];
}
