import type { CivilDate } from "../../civil-date.ts";

/** The records of a comparison: all that a story's page prints of its reports side by side. Reports and sentences are known by their places, from 0. */

/** How alike two sentences are. same: most of their rare words; similar: some of them. */
export type Strength = "same" | "similar";

/** A sentence of a report, and which other reports have one that says the same, or one that is like it. */
export interface ComparedSentence {
  readonly text: string;
  /** The reports, besides its own, that have a sentence of the same words. */
  readonly same: readonly number[];
  /** Those that only have one like it. */
  readonly similar: readonly number[];
}

/** A report as it is compared: its sentences without captions, notes, headings and tables. */
export interface ComparedReport {
  readonly sentences: readonly ComparedSentence[];
  /** How many more sentences it has, which take no part. */
  readonly leftOut: number;
}

/** Some words of a sentence, as printed; put together again they are the sentence. */
export interface Run {
  readonly text: string;
  /** True where the other sentence has other words. */
  readonly differs: boolean;
}

/** A sentence in a column. */
export interface Placed {
  readonly sentence: number;
  readonly runs: readonly Run[];
}

/** What stands side by side: two sentences that are alike, or what either report alone has at that point. */
export interface Row {
  /** `null` where the sentences stand alone. */
  readonly strength: Strength | null;
  readonly left: readonly Placed[];
  readonly right: readonly Placed[];
}

/** Two reports, row by row, in the order of the left one, which is the earlier. */
export interface SideBySide {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
}

/** What a report says of something, and the sentence in which it stands. */
export interface Said {
  readonly report: number;
  readonly sentence: number;
  readonly words: string;
  /** The day that is meant, where it is one. */
  readonly day: CivilDate | null;
}

/** One thing that reports tell differently. */
export interface Disagreement {
  readonly kind: "number" | "event-day" | "day" | "name";
  /** What is counted, as printed, or one of `killed`, `injured`, `missing`, `arrested`, `aboard`; empty for days and names. */
  readonly about: string;
  /** In the order of reports. */
  readonly said: readonly Said[];
}

export interface Comparison {
  /** In the order of the story; no more than `REPORTS` of them. */
  readonly reports: readonly ComparedReport[];
  /** How many more reports the story has, which take no part. */
  readonly leftOut: number;
  /** Each report but the first beside the earlier one with which it has most in common, in the order of reports. */
  readonly pairs: readonly SideBySide[];
  readonly disagreements: readonly Disagreement[];
}
