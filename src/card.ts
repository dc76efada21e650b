import type { Article, DateClaim, Rejected, Topic } from "./article.ts";
import type { CivilDate } from "./civil-date.ts";

/** What lists print of an article. */
export interface Face
  extends Pick<
    Article,
    | "language"
    | "displayTitle"
    | "displayTitleBasis"
    | "date"
    | "dateBasis"
    | "sources"
    | "distributors"
    | "byline"
    | "people"
    | "organisations"
    | "places"
  > {
  readonly topics: readonly Pick<Topic, "id" | "label" | "parent">[];
  /** The first words of its lead, plain text; empty where it has none. */
  readonly excerpt: string;
}

/** The catalogue card of an article: all that lists, indexes and tables say of it. Cards stay in memory; texts and their proofs are read when a page is drawn. */
export interface Card
  extends Face,
    Pick<
      Article,
      "path" | "sha256" | "address" | "headline" | "dateline" | "credit" | "corrections" | "notices"
    > {
  /** The days on which, as it says, the thing happened. */
  readonly events: readonly CivilDate[];
  /** The day on which it was filed. */
  readonly filed: DateClaim["date"];
  /** Stands for the whole article but its address: where two are the same, the articles are. */
  readonly digest: string;
  /** Stands for what lists print of it. */
  readonly face: string;
  /** Bytes of the article as JSON, its address left out. */
  readonly size: number;
  /** Where that JSON stands in the stacks; `null` where the article itself is in memory. */
  readonly place: Place | null;
}

/** A place in the stacks: the name of a box, and the byte in it. */
export interface Place {
  readonly box: string;
  readonly at: number;
}

/** Where the articles of an archive are kept. */
export interface Stacks {
  readonly articleOf: (card: Card) => Article;
  /** The same as JSON, but without its address. */
  readonly jsonOf: (card: Card) => string;
}

/** What became of the texts of an archive. */
export interface ReadTexts {
  /** In the order of their paths. */
  readonly cards: readonly Card[];
  readonly stacks: Stacks;
  readonly rejected: readonly Rejected[];
}
