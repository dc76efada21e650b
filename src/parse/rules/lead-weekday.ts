import { findWeekdays } from "../dates/find-weekdays.ts";
import { standsInThePast } from "../past-day.ts";
import type { LookingRule } from "../rule.ts";

// The minister said Thursday that the line reopens
// in a phone conversation on Tuesday, during which
// not: The ministers will meet on Friday
/** A weekday in the first sentence that says when the thing happened. */
export const leadWeekday: LookingRule = {
  name: "lead-weekday",
  look({ text: sentence }) {
    const day = findWeekdays(sentence)[0];
    if (!day || !standsInThePast(sentence, day)) return [];
    return [{ field: "date", role: "event", seen: day.seen, text: day.text }];
  },
};
