import { addDays, type CivilDate, parseCivilDate, yearOf } from "../../civil-date.ts";
import { dayNumber } from "../article-id.ts";

/** The ids of a range of days: from the first, up to but without the second. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Sentences about days that could not be understood. */
  readonly remarks: readonly string[];
}

/** Reads two days as typed: `2020`, `2020-12` or `2020-12-22`, both included. What cannot be understood bounds nothing, and is said. */
export function boundsOf(from: string, to: string, perDay: number): Bounds {
  const first = rangeOf(from);
  const last = rangeOf(to);
  const bounded = first !== null || last !== null;
  return {
    // The undated shelf lies before all days.
    low: first ? dayNumber(first.first) * perDay : bounded ? perDay : 0,
    high: last ? (dayNumber(last.last) + 1) * perDay : Number.POSITIVE_INFINITY,
    remarks: [...remarkOn(from, first), ...remarkOn(to, last)],
  };
}

interface Range {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** The days of a year, of a month, or one day; `null` for what is none of these. */
export function rangeOf(typed: string): Range | null {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/u.exec(typed)?.groups;
  if (!parts) return null;
  const { year = "", month, day } = parts;
  const two = (part = "1"): string => part.padStart(2, "0");
  const first = parseCivilDate(`${year}-${two(month)}-${two(day)}`);
  if (!first) return null;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? addDays(first, 366) : addDays(first, 31);
  return {
    first,
    last: lastBefore(month === undefined ? yearOf(next) : next.slice(0, 7)) ?? first,
  };
}

/** The day before a year or a month begins. */
function lastBefore(period: string): CivilDate | null {
  const first = parseCivilDate(period.length === 4 ? `${period}-01-01` : `${period}-01`);
  return first && addDays(first, -1);
}

const remarkOn = (typed: string, range: Range | null): readonly string[] =>
  typed === "" || range
    ? []
    : [`“${typed}” was left out: expected a year (2020), a month (2020-12) or a day (2020-12-22).`];
