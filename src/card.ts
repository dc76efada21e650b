import type { Article, DateClaim, Evidence, Rejected, Topic } from "./article.ts";
import type { CivilDate } from "./civil-date.ts";
import type { FileLine } from "./file-line.ts";
import type { Notice } from "./notice.ts";

/** The words that put a text under a topic: the first of them, cut where they are many, and how many other phrases of that topic it has. */
export interface Because extends Evidence {
  readonly more: number;
}

/** A topic under which a text stands, and why; `null` where nothing proves it. */
export interface Shelved extends Pick<Topic, "id" | "label" | "parent"> {
  readonly because: Because | null;
}

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
  readonly topics: readonly Shelved[];
  /** The first words of its lead, plain text; empty where it has none. */
  readonly excerpt: string;
}

/** In what condition a text came: what the check of a whole archive asks of it, beside what its lists print. */
export interface Condition {
  readonly encoding: string;
  /** True where the day under which it is shelved follows from another claim. */
  readonly isDayResolved: boolean;
  /** The rules by which it was mended, each once. */
  readonly mended: readonly string[];
  /** The rules by which something of it was left out, each once. */
  readonly leftOut: readonly string[];
  /** Stands for the words of its body, however they are spaced; `null` where no letter and no digit is left. */
  readonly words: string | null;
  /** The line by which its language was detected; `null` where it was told, or is not known. */
  readonly languageLine: number | null;
  /** What a text without a day says of one; nothing of all others. */
  readonly clues: readonly Clue[];
  /** What is odd about it, whatever the other texts are. */
  readonly odd: readonly Notice[];
}

/** Words that do not tell the day of a text, but something of it. */
export interface Clue extends Pick<Evidence, "line" | "text"> {
  /** The weekday that they are, and no more than that; 0 is Sunday. */
  readonly weekday: number | null;
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
  readonly condition: Condition;
  /** Stands for what was read in it, part by part; `addresses.tsv` keeps it for the next build. */
  readonly record: string;
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
  /** The lines of its file, which is read again for them. Throws a `UserError` where that holds other bytes by now. */
  readonly linesOf: (card: Card) => readonly FileLine[];
}

/** What became of the texts of an archive. */
export interface ReadTexts {
  /** In the order of their paths. */
  readonly cards: readonly Card[];
  readonly stacks: Stacks;
  readonly rejected: readonly Rejected[];
}
