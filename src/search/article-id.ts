import { addDays, type CivilDate, daysBetween, parseCivilDate } from "../civil-date.ts";

const FIRST_DAY = parseCivilDate("1000-01-01");

/** The number of a day; 0 is the undated shelf. */
export const dayNumber = (date: CivilDate | null): number =>
  date && FIRST_DAY ? daysBetween(FIRST_DAY, date) + 1 : 0;

/** An article is known to the index by a number: its day times `perDay`, plus its place in that day. So a range of days is a range of ids, and an article that is added moves no other. */
export const dayOf = (id: number, perDay: number): CivilDate | null => {
  const number = Math.floor(id / perDay);
  return number > 0 && FIRST_DAY ? addDays(FIRST_DAY, number - 1) : null;
};

const KEY_LENGTH = 8;

/** Ids as keys: their order as text is their order as numbers. */
export const keyOfId = (id: number): string => id.toString(32).padStart(KEY_LENGTH, "0");

export const idOfKey = (key: string): number => Number.parseInt(key, 32);
