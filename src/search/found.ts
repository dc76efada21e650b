import type { FilterKind } from "./request.ts";

/** One article that was found, as the index knows it. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  /** False for a title that was made from the lead, the caption or the file's name. */
  readonly given: boolean;
  /** `2020-12-22`; `null` for a text that tells no day. */
  readonly day: string | null;
  /** Its outlets as printed; empty where it states none. */
  readonly source: string;
  /** BCP 47; "und" where unknown. */
  readonly language: string;
  /** The first words of its text, fetched when they are wanted: a site on a host has the text itself. */
  lead(): Promise<string>;
}

/** Something that was asked for and not looked for. */
export interface Remark {
  /** no-word: there is no letter and no figure in it. too-long: only its first `LONGEST` characters, or `MOST_CLAUSES` words, were looked for. too-wide: too many words begin so. no-day: it is no year, month or day. common: it stands in so many texts that it tells none from another. */
  readonly about: "no-word" | "too-long" | "too-wide" | "no-day" | "common";
  /** The words that it is about. */
  readonly words: string;
}

/** How many of the articles found have a value. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** What a search found. */
export interface Found {
  readonly total: number;
  /** Those of the page that was asked for, in their order. */
  readonly hits: readonly Hit[];
  /** The page that `hits` is, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** How many of all that was found lie in each year, the newest first; `id` is `undated` for those without a day. */
  readonly years: readonly Count[];
  readonly remarks: readonly Remark[];
  /** What is to be marked in texts. */
  readonly marks: readonly Phrase[];
  /** The values of a kind among all that was found, the most frequent first; those that are asked for always. */
  counts(kind: FilterKind): Promise<readonly Count[]>;
  /** True where `counts` of this kind costs but a small file. */
  isCheap(kind: FilterKind): boolean;
}

/** Words side by side; a single word is a phrase of one. */
export type Phrase = readonly PhraseWord[];

/** One word of a phrase. */
export interface PhraseWord {
  readonly word: string;
  /** How many places it stands behind the first word of the phrase. */
  readonly offset: number;
  /** Whether longer words will do as well. */
  readonly begins: boolean;
}

/** A piece of a text. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Fetches one file of the index by its name (`words/w-gov`), in an edition (empty: whichever there is). Rejects with an `IndexFault`. */
export type Load = (name: string, edition: string) => Promise<string>;

/** Why a file of the index cannot be used. */
export interface IndexFault {
  readonly reason: "missing" | "damaged";
  readonly file: string;
}
