import { firstSentence } from "../../sentences.ts";
import { findDates } from "../dates/find-dates.ts";
import { wholeDay } from "../dates/seen-date.ts";
import { standsInThePast } from "../past-day.ts";
import type { LookingRule } from "../rule.ts";
import { withoutWeekday } from "../weekday-before.ts";

// On December 22, 2020, the minister had a phone conversation
// The ministers met on 14 June 2019 in Calder Bay
// Le 14 juin 2019, le ministre
// not: About 14 June 2019 (only a weekday may stand before the day)
const BEFORE = /(?:^|(?<!\p{L})(?:on|le|am|el|em|il|во?)\s)$/iu;
const CASELESS = /[\p{Script=Han}\p{Script=Arabic}]/u;

/** A whole day in the first sentence that says when the thing happened. */
export const leadDate: LookingRule = {
  name: "lead-date",
  look({ text }, known) {
    const sentence = firstSentence(text);
    const event = findDates(sentence, known.settings.dateOrder).find(
      (day) =>
        wholeDay(day.seen) &&
        (BEFORE.test(withoutWeekday(sentence.slice(0, day.start))) || CASELESS.test(day.text)) &&
        standsInThePast(sentence, day),
    );
    return event ? [{ field: "date", role: "event", seen: event.seen, text: event.text }] : [];
  },
};
