import type { Name } from "./article.ts";
import type { Card, Face } from "./card.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Front } from "./front.ts";
import type { Nearby } from "./nearby.ts";
import type { Term, TermPart } from "./term.ts";
import type { YearlyCalendar, YearlyDay } from "./yearly-day.ts";

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

/** How many articles there are in each year, `2020`, or in each month, `2020-12`: every one from the first to the last, those without any among them. */
export type Trend = readonly { readonly period: string; readonly count: number }[];

/** A link to a page with the trend of its articles. */
export interface Charted extends Link {
  readonly trend: Trend;
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

/** A term in its index; `level` is how deep a topic lies below a broader one. The trends of an index count by the same periods. */
export interface TermLine {
  readonly link: Link;
  readonly level: number;
  readonly trend: Trend;
}

/** All terms of a kind. */
export interface TermIndex {
  readonly kind: TermKind;
  readonly address: string;
  readonly terms: readonly TermLine[];
}

/** What stands around one article. */
export interface Surroundings extends InRow {
  /** Where it is shelved: its day, or the undated shelf. */
  readonly shelf: Link;
  /** The story of which it is a report. */
  readonly story: Link | null;
  /** Stories that it may report, too. */
  readonly similar: readonly Link[];
  readonly nearby: Nearby;
  readonly terms: Readonly<Record<TermKind, readonly Link[]>>;
}

/** Every way in to the archive. */
export interface Groups {
  /** All articles in the order of the archive: by day, then by address; undated ones last. */
  readonly entries: readonly Entry[];
  readonly front: Front;
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  readonly days: readonly Day[];
  /** Each day of the year in every year. */
  readonly yearlyDays: readonly YearlyDay[];
  /** One, or none where no text tells its day. */
  readonly yearlyCalendar: readonly YearlyCalendar[];
  readonly undated: Shelf;
  readonly terms: readonly Term[];
  readonly termParts: readonly TermPart[];
  readonly termIndexes: readonly TermIndex[];
  readonly feeds: readonly Feed[];
  /** By the address of the article. */
  readonly surroundings: ReadonlyMap<string, Surroundings>;
}
