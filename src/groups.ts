import type { Name } from "./article.ts";
import type { Card, Face } from "./card.ts";
import type { CivilDate } from "./civil-date.ts";

/** The records that lists and index pages are drawn from, made by `group/`. Each holds all that its page prints. */

/** What lists and indexes need of an article: a light record without its body. `carried` is the agency, or the source of the earliest text, whose copy it is; `null` where it is its own outlet’s, or nobody knows. */
export interface Entry extends Face, Pick<Card, "address"> {
  readonly carried: Name | null;
  /** Stands for all of it: where two are the same, so is what lists print. */
  readonly digest: string;
}

/** An entry whose day is known. */
export type Dated = Entry & { readonly date: CivilDate };

/** Another page: what it is called, where it is, and how many articles it leads to. */
export interface Link {
  readonly label: string;
  readonly address: string;
  readonly count: number;
}

/** A page in a row of pages: the nearest ones before and after it that hold any article. */
export interface InRow {
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** What several outlets report, on the day of some of their reports. */
export interface StoryOfDay {
  readonly story: Link;
  /** Those of this day; the count of the link says how many there are in all. */
  readonly entries: readonly Entry[];
}

/** One day; the labels of links to days are `2020-12-22`, to months `2020-12`, to years `2020`. */
export interface Day extends InRow {
  readonly address: string;
  readonly date: CivilDate;
  readonly month: Link;
  readonly year: Link;
  readonly entries: readonly Entry[];
  /** The stories of which some of these entries are reports. */
  readonly stories: readonly StoryOfDay[];
}

export interface Month extends InRow {
  readonly address: string;
  readonly month: string;
  readonly year: Link;
  readonly count: number;
  readonly days: readonly { readonly link: Link; readonly entries: readonly Entry[] }[];
}

export interface Year extends InRow {
  readonly address: string;
  readonly year: string;
  readonly count: number;
  readonly months: readonly { readonly link: Link; readonly days: readonly Link[] }[];
}

/** The texts that tell no day. */
export interface Shelf {
  readonly address: string;
  readonly entries: readonly Entry[];
}

export type TermKind = "topics" | "sources" | "people" | "organisations" | "places";

/** Where a feed stands, in both its forms. */
export interface FeedFiles {
  readonly atom: string;
  readonly json: string;
}

/** What a feed says of an article, or of a story. */
export type FeedEntry = Omit<
  Dated,
  "displayTitleBasis" | "distributors" | "people" | "organisations" | "places" | "digest"
>;

/** What a reader can follow: the newest dated articles of the archive, of a topic or of a source. */
export interface Feed {
  readonly kind: "archive" | "topics" | "sources" | "stories";
  /** The topic, the source or the stories; `null` for the whole archive. */
  readonly label: string | null;
  /** The address of the page that it follows. */
  readonly page: string;
  readonly files: FeedFiles;
  /** The day of its newest article. */
  readonly updated: CivilDate;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A heading of an index: a topic, an outlet, a person, a place. Its articles stand on its parts, by year, so that old lists never move. Of a source, `carried` counts those that are another’s copy, by whose; other terms have none. */
export interface Term {
  readonly kind: TermKind;
  readonly id: string;
  readonly label: string;
  readonly parent: Link | null;
  readonly narrower: readonly Link[];
  readonly address: string;
  readonly count: number;
  readonly carried: readonly Link[];
  readonly index: Link;
  readonly parts: readonly Link[];
  /** The newest articles, for a first look. */
  readonly newest: readonly Entry[];
  readonly feed: FeedFiles | null;
}

/** The articles of a term in one year, in one month of a full year, or without a day. */
export interface TermPart extends InRow {
  readonly term: Link;
  readonly kind: TermKind;
  readonly address: string;
  /** `2020`, `2020-12` or `undated`. */
  readonly period: string;
  readonly entries: readonly Entry[];
  /** The months, where a year holds too many articles for one page. */
  readonly months: readonly Link[];
  /** That of the whole term. */
  readonly feed: FeedFiles | null;
}

/** All terms of a kind; `level` is how deep a topic lies below a broader one. */
export interface TermIndex {
  readonly kind: TermKind;
  readonly address: string;
  readonly terms: readonly { readonly link: Link; readonly level: number }[];
}

/** What stands around one article. */
export interface Surroundings extends InRow {
  /** Where it is shelved: its day, or the undated shelf. */
  readonly shelf: Link;
  /** The story of which it is a report. */
  readonly story: Link | null;
  /** Stories that it may report, too. */
  readonly similar: readonly Link[];
  readonly terms: Readonly<Record<TermKind, readonly Link[]>>;
}

/** What the front page shows. */
export interface Front {
  readonly address: string;
  readonly count: number;
  readonly newest: readonly (Pick<Day, "entries" | "stories"> & { readonly link: Link })[];
  /** The stories of the newest days; the index counts all of them. */
  readonly stories: { readonly index: Link; readonly newest: readonly Link[] } | null;
  readonly years: readonly Link[];
  readonly undated: Link | null;
  readonly indexes: readonly { readonly index: Link; readonly terms: readonly Link[] }[];
}

/** Every way in to the archive. */
export interface Groups {
  /** All articles in the order of the archive: by day, then by address; undated ones last. */
  readonly entries: readonly Entry[];
  readonly front: Front;
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  readonly days: readonly Day[];
  readonly undated: Shelf;
  readonly terms: readonly Term[];
  readonly termParts: readonly TermPart[];
  readonly termIndexes: readonly TermIndex[];
  readonly feeds: readonly Feed[];
  /** By the address of the article. */
  readonly surroundings: ReadonlyMap<string, Surroundings>;
}
