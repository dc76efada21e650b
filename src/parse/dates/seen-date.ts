import { type CivilDate, toCivilDate } from "../../civil-date.ts";

/** A day as a text gives it; what it leaves out is `null`. `weekday` counts from 0, Sunday. */
export interface SeenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** A day and the words that say it; `start` counts in the text that was searched. */
export interface DateInText {
  readonly seen: SeenDate;
  readonly text: string;
  readonly start: number;
}

export const dayOf = (year: number | null, month: number, day: number): SeenDate => ({
  year,
  month,
  day,
  weekday: null,
});

export const weekday = (weekday: number): SeenDate => ({
  year: null,
  month: null,
  day: null,
  weekday,
});

/** A whole day, as if a text had given it. */
export function seenDay(date: CivilDate): SeenDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return dayOf(year, month, day);
}

/** The day, where the text gives it whole and the calendar has it. */
export const wholeDay = ({ year, month, day }: SeenDate): CivilDate | null =>
  year === null || month === null || day === null ? null : toCivilDate(year, month, day);

/** True for a day that no year has: 31 June, 30 February, the 45th. */
export const impossible = ({ year, month, day }: SeenDate): boolean =>
  month !== null && day !== null && toCivilDate(year ?? 2000, month, day) === null;
