import { type CivilDate, parseCivilDate } from "../../civil-date.ts";
import { dayNumber } from "../article-id.ts";
import type { Remark } from "../found.ts";

/** The ids of a range of days: from the first, up to but without the second. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly remarks: readonly Remark[];
}

/** Typed in the place of a day: the articles that tell none. */
export const UNDATED = "undated";

/** Reads two days as typed: `2020`, `2020-12` or `2020-12-22`, both included. What cannot be understood bounds nothing, and is said. */
export function boundsOf(from: string, to: string, perDay: number): Bounds {
  if (from === UNDATED) return { low: 0, high: perDay, remarks: [] };
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

const TYPED = /^(?<year>\d{4})(?:-(?<month>\d\d?)(?:-(?<day>\d\d?))?)?$/u;
const LAST_DAYS = ["31", "30", "29", "28"];

/** The days of a year, of a month, or one day; `null` for what is none of these. */
export function rangeOf(typed: string): Range | null {
  const { year, month, day } = TYPED.exec(typed)?.groups ?? {};
  const dayIn = (inMonth: string, ofMonth: string): CivilDate | null =>
    parseCivilDate([year, inMonth.padStart(2, "0"), ofMonth.padStart(2, "0")].join("-"));
  const first = dayIn(month ?? "1", day ?? "1");
  const last = (day ? [day] : LAST_DAYS).flatMap((each) => dayIn(month ?? "12", each) ?? [])[0];
  return first && last ? { first, last } : null;
}

const remarkOn = (typed: string, range: Range | null): readonly Remark[] =>
  typed === "" || range ? [] : [{ about: "no-day", words: typed }];
