import { weekdayOf } from "../../civil-date.ts";
import { findDates } from "../dates/find-dates.ts";
import { wholeDay } from "../dates/seen-date.ts";
import { standsInThePast } from "../past-day.ts";
import type { LookingRule } from "../rule.ts";

// The ferry leaves Lannoth, Sunday, Dec. 31, 2017. (a caption)
// The bank said Friday, Dec. 29, 2017, that
// not: In this Sunday, Dec. 31, 2017 file photo, Saturday, Dec. 31, 2017 (that was a Sunday)
const FILE = /\bin this(?:\s\p{Lu}\p{L}+,)?\s$/iu;
const FILE_AFTER = /^,?\s(?:file|handout)\b/iu;
/** No news is told further down. */
const FAR_ENOUGH = 1000;

/** A weekday and the whole day that goes with it, at the beginning of a text: agencies date pictures and news so, when both are fresh. */
export const weekdayAndDay: LookingRule = {
  name: "weekday-and-day",
  look({ text: passage }, known) {
    const text = passage.slice(0, FAR_ENOUGH);
    const event = findDates(text, known.settings.dateOrder).find((day) => {
      const date = wholeDay(day.seen);
      return (
        date !== null &&
        day.seen.weekday === weekdayOf(date) &&
        !FILE.test(text.slice(0, day.start)) &&
        !FILE_AFTER.test(text.slice(day.start + day.text.length)) &&
        standsInThePast(text, day)
      );
    });
    return event ? [{ field: "date", role: "event", seen: event.seen, text: event.text }] : [];
  },
};
