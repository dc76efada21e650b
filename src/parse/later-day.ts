import type { Passage } from "../article.ts";
import { type CivilDate, daysBetween } from "../civil-date.ts";
import { findDates } from "./dates/find-dates.ts";
import type { DateOrder } from "./dates/numeric-day.ts";
import { wholeDay } from "./dates/seen-date.ts";
import { standsInThePast } from "./past-day.ts";

/** News names days to come, of laws and of works, but seldom later ones than this. */
const OLD = 730;

/** True where the text looks back on a day long after this one: then this day is history, and not the news. */
export const hasLaterDay = (
  passages: readonly Passage[],
  day: CivilDate,
  order: DateOrder,
): boolean =>
  passages.some(({ text }) =>
    findDates(text, order).some((found) => {
      const later = wholeDay(found.seen);
      return later !== null && daysBetween(day, later) > OLD && standsInThePast(text, found);
    }),
  );
