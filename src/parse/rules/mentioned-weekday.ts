import { findWeekdays } from "../dates/find-weekdays.ts";
import { standsInThePast } from "../past-day.ts";
import type { LookingRule } from "../rule.ts";

// On Tuesday, at the second meeting since the storm
// the spokesman said on Wednesday.
/** Weekdays in the text that lie behind it: clues where a text has no other day. */
export const mentionedWeekday: LookingRule = {
  name: "mentioned-weekday",
  look: ({ text }) =>
    findWeekdays(text)
      .filter((day) => standsInThePast(text, day))
      .map(({ seen, text: words }) => ({ field: "date", role: "mentioned", seen, text: words })),
};
