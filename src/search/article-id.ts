import type { CivilDate } from "../civil-date.ts";

const DAY = 86_400_000;
/** Days are counted from 1 January 1000, the first that there is. */
const BEFORE_FIRST = Date.parse("1000-01-01") / DAY - 1;

/** The number of a day; 0 is the undated shelf. */
export const dayNumber = (date: CivilDate | null): number =>
  date ? Date.parse(date) / DAY - BEFORE_FIRST : 0;

/** The day of an article. The index knows an article by a number: its day times `perDay`, plus its place in that day. So a range of days is a range of ids, and an article that is added moves no other. */
export function dayOf(id: number, perDay: number): string | null {
  const number = Math.floor(id / perDay);
  return number > 0 ? new Date((number + BEFORE_FIRST) * DAY).toISOString().slice(0, 10) : null;
}

const KEY_LENGTH = 8;

/** Ids as keys: their order as text is their order as numbers. */
export const keyOfId = (id: number): string => id.toString(32).padStart(KEY_LENGTH, "0");

export const idOfKey = (key: string): number => Number.parseInt(key, 32);
