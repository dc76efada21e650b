import type { CivilDate } from "./civil-date.ts";
import type { Entry, FeedFiles, InRow, Link, TermKind, Trend } from "./groups.ts";
import type { SourceKind, TopicRule } from "./steering.ts";

/** What the steering files say of a term; of one that they do not list, nothing. */
export interface About {
  /** Its other names and spellings. */
  readonly names: readonly string[];
  /** What an outlet is. */
  readonly outlet: SourceKind | null;
  /** The code of a topic in the IPTC Media Topics. */
  readonly medtop: string | null;
  /** The phrases that put a text under a topic. */
  readonly rule: Pick<TopicRule, "phrases" | "min" | "in" | "not"> | null;
}

/** Days in a row on which an outlet has no text, between two on which it has. */
export interface Gap {
  readonly after: CivilDate;
  readonly before: CivilDate;
  readonly days: number;
}

/** What the archive has of an outlet. */
export interface Holding {
  /** The days on which it has a text. */
  readonly days: number;
  /** The longest gaps, in the order of time. */
  readonly gaps: readonly Gap[];
  /** Who carries its texts, and how many of them: the most first. */
  readonly carriers: readonly Link[];
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
  readonly about: About;
  /** Of a source; other terms have none. */
  readonly holding: Holding | null;
  /** The first of its days and the last; `null` where no text of it has one. */
  readonly span: { readonly first: CivilDate; readonly last: CivilDate } | null;
  readonly trend: Trend;
  /** The topics of its articles, those of the most articles first; of a topic, the others but its broader and narrower ones. */
  readonly related: readonly Link[];
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
  /** That of the term. */
  readonly id: string;
  readonly address: string;
  /** `2020`, `2020-12` or `undated`. */
  readonly period: string;
  readonly entries: readonly Entry[];
  /** The months, where a year holds too many articles for one page. */
  readonly months: readonly Link[];
  /** That of the whole term. */
  readonly feed: FeedFiles | null;
}
