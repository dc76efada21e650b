import type { Article } from "../../article.ts";
import type { Card } from "../../card.ts";
import type { SourceBook } from "../../steering.ts";
import type { Story } from "../../stories.ts";

/** What is odd about one text. */
export interface Odd {
  readonly line: number | null;
  /** `Expected X, found Y`, and the way out where there is one. */
  readonly message: string;
}

/** Something about a text that a librarian would look into. Nothing of it is a fault: it may stay. */
export interface Oddity {
  readonly rule: string;
  readonly find: (
    cards: readonly Card[],
    outlets: SourceBook,
    stories: readonly Story[],
  ) => readonly (Odd & Pick<Card, "path">)[];
}

/** The same where the text shows it alone: it is looked for once, when the text is read. */
export interface OddityAlone {
  readonly rule: string;
  readonly find: (article: Article) => Odd | null;
}
