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

// vanished ten years ago, on 1 February 1995; the journal's issue of 2006年4月24日刊
const HISTORY =
  /(?<!\p{L})(?:(?:years?|decades?|months) ago|il y a \S+ ans|vor \S+ jahren|hace \S+ años|лет назад)(?!\p{L})|年前/iu;
const ISSUE = /^[刊号期版]/u;

/** A whole day in the first sentence that says when the thing happened. */
export const leadDate: LookingRule = {
  name: "lead-date",
  look({ text: sentence }, known) {
    if (HISTORY.test(sentence)) return [];
    const event = findDates(sentence, known.settings.dateOrder).find(
      (day) =>
        wholeDay(day.seen) &&
        (BEFORE.test(withoutWeekday(sentence.slice(0, day.start))) || CASELESS.test(day.text)) &&
        !ISSUE.test(sentence.slice(day.start + day.text.length)) &&
        standsInThePast(sentence, day),
    );
    return event ? [{ field: "date", role: "event", seen: event.seen, text: event.text }] : [];
  },
};
