import type { Entry, InRow, Link } from "./groups.ts";

/** The records of “on this day”, made by `group/`: a day of the year, whatever the year. The labels of links to such days are `12-22`. */

/** A day of the year: its articles, year by year. `previous` and `next` are the nearest days of the year that hold an article in whatever year. */
export interface YearlyDay extends InRow {
  readonly address: string;
  /** `12-22` */
  readonly day: string;
  readonly count: number;
  readonly index: Link;
  /** The newest first; the links lead to the day in its year. */
  readonly years: readonly { readonly link: Link; readonly entries: readonly Entry[] }[];
}

/** All days of the year that hold an article, in their order. */
export interface YearlyCalendar {
  readonly address: string;
  readonly days: readonly Link[];
}
