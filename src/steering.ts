import type { CivilDate } from "./civil-date.ts";
import type { Export } from "./exports.ts";
import type { Host } from "./hosting.ts";
import type { Notice } from "./notice.ts";
import type { Part } from "./text-record.ts";

/** What a person says about the archive beside its texts: the records that `steer/` makes of the files in `content/`. */

/** `archive.yml`. All of it is optional. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  /** The language of the pages' own words and dates, BCP 47. */
  readonly language: string;
  /** The language of texts that do not tell theirs: that of the pages, where `archive.yml` gives it. */
  readonly textLanguage: string | null;
  /** Where the site will live, `https://example.org/archive/`; without it, no page needs to know. */
  readonly url: string | null;
  /** The year of datelines that name none. */
  readonly year: number | null;
  /** How `03/04/2020` is to be read; without it, such a day is left alone. */
  readonly dateOrder: "day-first" | "month-first" | null;
  readonly robots: "index" | "noindex";
  /** Whether reports of one event are found and put side by side. */
  readonly stories: boolean;
  /** Whether the site has a search. */
  readonly search: boolean;
  /** Whether the site has pages that say what was found in each text, and what is odd. */
  readonly report: boolean;
  /** In which other forms the whole archive is given as files. */
  readonly exports: readonly Export[];
  /** Where the site will be published; its files for that host are written too. */
  readonly host: Host | null;
  /** Whether a new site takes the place of the old one at once, or file by file where the folder must stay what it is. */
  readonly publish: "exchange" | "inplace";
  readonly rights: string | null;
  readonly contact: string | null;
}

/** `people.yml`, `organisations.yml`, `places.yml`: a name with all its spellings; only these get a page. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

export type SourceKind = "agency" | "paper" | "broadcaster" | "ministry" | "distributor";

/** `sources.yml`: an outlet that writes, or (a distributor) that passes on. */
export interface Source extends Authority {
  readonly kind: SourceKind;
  readonly language: string | null;
}

/** Finds an outlet by any of its names. */
export interface SourceBook {
  readonly sources: readonly Source[];
  find(name: string): Source | null;
}

/** `topics.yml`: what assigns a topic. `min` counts different phrases. */
export interface TopicRule {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly medtop: string | null;
  readonly phrases: readonly string[];
  readonly min: number;
  /** lead: the headline and the first paragraph. */
  readonly in: "lead" | "text";
  readonly not: readonly string[];
}

export type CorrectionField =
  | "headline"
  | "published"
  | "filed"
  | "updated"
  | "event"
  | "date"
  | "place"
  | "source"
  | "distributor"
  | "byline"
  | "topic"
  | "language";

/** A line of `corrections.csv`. An empty value says that the text does not tell. */
export interface CorrectionRow {
  readonly path: string;
  readonly field: CorrectionField;
  readonly value: string;
  readonly reason: string;
  readonly line: number;
}

/** A line of `stories.csv`: the text belongs to the story of that name; without a name it belongs to none. */
export interface StoryRow {
  readonly path: string;
  readonly story: string;
  readonly reason: string;
  readonly line: number;
}

/** live: the article is there; moved: it is at another address now; gone: its text is no longer in the archive. */
export type AddressState = "live" | "moved" | "gone";

/** A line of `addresses.tsv`: an address that was given once, and keeps leading somewhere. */
export interface KeptAddress {
  readonly address: string;
  readonly path: string;
  readonly sha256: string;
  readonly state: AddressState;
  /** The day on which a build first saw it moved or gone. */
  readonly since: CivilDate | null;
  /** Stands for what the last build read in the text of a live article; `null` where that is not known. */
  readonly record: string | null;
}

/** `addresses.tsv`. Lines that cannot be read are kept as they are. */
export interface AddressTable {
  readonly kept: readonly KeptAddress[];
  readonly unread: readonly string[];
}

/** Why a text is told of: it is new, its bytes or the editor's corrections are others, or it is read by other rules. */
export type ChangeWhy = "new" | "edited" | "corrected" | "rules";

/** A line of `changes.tsv`: on that day a build read the text at that address otherwise than the one before. */
export interface LoggedChange {
  readonly day: CivilDate;
  readonly address: string;
  readonly why: ChangeWhy;
  /** What it reads otherwise; empty where nothing is, and of a new text. */
  readonly what: readonly Part[];
}

/** `changes.tsv`. Lines that cannot be read are kept as they are. */
export interface ChangeLog {
  readonly logged: readonly LoggedChange[];
  readonly unread: readonly string[];
}

export interface Steering {
  readonly settings: Settings;
  readonly sources: SourceBook;
  readonly topics: readonly TopicRule[];
  readonly people: readonly Authority[];
  readonly organisations: readonly Authority[];
  readonly places: readonly Authority[];
  /** By the path of the text. */
  readonly corrections: ReadonlyMap<string, readonly CorrectionRow[]>;
  /** By the path of the text. */
  readonly stories: ReadonlyMap<string, StoryRow>;
  readonly addresses: AddressTable;
  readonly changes: ChangeLog;
  /** `_about.md`: what the archive says of itself, as Markdown. */
  readonly about: string | null;
  /** `_theme.css`: rules for the last layer of the stylesheet. */
  readonly theme: string | null;
  /** Lines of these files that are left out. */
  readonly notices: readonly Notice[];
}

/** What the reading of a text may ask of a person's word: nothing else changes what is found in it. */
export interface TextSteering
  extends Pick<
    Steering,
    "sources" | "topics" | "people" | "organisations" | "places" | "corrections"
  > {
  readonly settings: Pick<Settings, "year" | "dateOrder" | "textLanguage">;
}
