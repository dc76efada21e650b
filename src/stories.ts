import type { Article, Name } from "./article.ts";
import type { Card } from "./card.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Entry, FeedFiles, InRow, Link } from "./groups.ts";

/** The records of stories, made by `stories/`: which texts report one event, and which carry each other's words. */

/** How a text stands to the one that it is held against. same: word for word, but for a few; reprint: most of both; shortened: it is a part of the other; extended: the other is a part of it. */
export type CopyKind = "same" | "reprint" | "shortened" | "extended";

/** A text that has its words in common with others. */
export interface Carrier {
  readonly address: string;
  readonly displayTitle: string;
  readonly date: CivilDate | null;
  readonly sources: readonly Name[];
  /** `null` for the text against which all others are held. */
  readonly kind: CopyKind | null;
  /** How much of that text stands here, in whole per cent of its words; those count that stand in runs of five. */
  readonly kept: number;
  /** How much of this text stands there. */
  readonly shared: number;
}

/** Texts that carry each other's words, as far as this archive knows. */
export interface Lineage {
  /** `null` where the earliest day is that of several texts, or a text tells no day: then nobody can say who was first. */
  readonly earliest: Carrier | null;
  /** All of them in the order of time, the earliest among them. */
  readonly carriers: readonly Carrier[];
  /** The agency whose copy it is, where one of them names it. */
  readonly agency: Name | null;
}

/** Texts that report one event, as they were found or as `stories.csv` wants them; all by their paths. */
export interface ReportedEvent {
  /** The name that a person gave it. */
  readonly name: string | null;
  /** Two or more, in the order of time, undated ones last. */
  readonly reports: readonly string[];
  /** Rare words that most of them share, as and in which order the reports first print them. */
  readonly words: readonly string[];
  /** Those that `stories.csv` put there. */
  readonly byHand: readonly string[];
  /** Texts whose words are like these, but whose day is unknown, or which are less alike; the likest first. */
  readonly similar: readonly string[];
}

/** An event with what its page is called and where it stands; its texts by the addresses of their pages. */
export interface PlacedEvent extends ReportedEvent {
  readonly title: string;
  readonly address: string;
}

/** One text in a story. */
export interface Report {
  readonly entry: Entry;
  /** The day of what it reports, where it tells that. */
  readonly event: CivilDate | null;
  /** The report of this story, by its address, that has the same words and came first or is the longest; `null` for a text of its own words. */
  readonly copyOf: string | null;
}

/** Why texts count as reports of one event. Pages print what they share, never how much it weighed. */
export interface Reasons {
  /** Rare words that most of them share, as and in which order the reports first print them. */
  readonly words: readonly string[];
  /** Listed persons, organisations and places that most of them name. */
  readonly names: readonly string[];
  /** The days on which several of them say that it happened. */
  readonly events: readonly CivilDate[];
  /** What `stories.csv` says of it. */
  readonly byHand: readonly string[];
}

/** Reports of one event, side by side. */
export interface Story {
  /** Also the name of its page: `stories/<id>.html`. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** True where a person named it. */
  readonly named: boolean;
  /** The days of its first and its last dated report. */
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  /** In the order of time, undated ones last; two or more. */
  readonly reports: readonly Report[];
  readonly reasons: Reasons;
  /** Texts that may report it, too: their words are like these, but their day is unknown, or the likeness is weak. */
  readonly similar: readonly Entry[];
}

/** The page of a story: `previous` and `next` are stories in the order of time. */
export interface StoryInRow extends Story, InRow {
  readonly index: Link;
}

/** A story with the cards of its reports, in their order. */
export interface StoryPage {
  readonly address: string;
  readonly story: StoryInRow;
  readonly cards: readonly Card[];
}

/** The stories whose reports begin in a year; `undated` where no report tells a day. Old years never change when a new text comes. */
export interface StoryYear extends InRow {
  readonly address: string;
  readonly index: Link;
  readonly link: Link;
  readonly stories: readonly StoryInRow[];
}

/** All stories, in the order of time, and the way in to them. */
export interface StoryIndex {
  readonly address: string;
  readonly count: number;
  readonly stories: readonly StoryInRow[];
  /** The last of them. */
  readonly newest: readonly StoryInRow[];
  readonly years: readonly StoryYear[];
  readonly feed: FeedFiles | null;
}

/** What the archive knows of an article beside itself. */
export interface Standing {
  /** The id of the story that it reports, as others do. */
  readonly story: string | null;
  /** Whose copy it is, where that is not its own outlet's. */
  readonly carried: Name | null;
}

/** An article as programs get it. */
export interface ArticleRecord extends Article, Standing {}

/** The same as its card. */
export interface RecordCard extends Standing {
  readonly card: Card;
}
