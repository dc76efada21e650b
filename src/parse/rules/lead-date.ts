import { firstSentence } from "../../sentences.ts";
import { findDates } from "../dates/find-dates.ts";
import { wholeDay } from "../dates/seen-date.ts";
import { standsInThePast } from "../past-day.ts";
import type { LookingRule } from "../rule.ts";

// On December 22, 2020, the minister had a phone conversation
// The ministers met on 14 June 2019 in Calder Bay
// Le 14 juin 2019, le ministre
const BEFORE = /(?:^|\bon\s|\ble\s|\bam\s|\bel\s|\bem\s|\bil\s|^\p{L}{3,12},?\s)$/iu;

/** A whole day in the first sentence that says when the thing happened. */
export const leadDate: LookingRule = {
  name: "lead-date",
  look({ text }) {
    const sentence = firstSentence(text);
    for (const { seen, text: words, start } of findDates(sentence)) {
      const before = sentence.slice(0, start);
      const caseless = /^\d{4}年|\p{Lo}/u.test(words);
      if (wholeDay(seen) && (BEFORE.test(before) || caseless) && standsInThePast(before))
        return [{ field: "date", role: "event", seen, text: words }];
    }
    return [];
  },
};
