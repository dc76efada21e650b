import { findDates } from "../dates/find-dates.ts";
import { impossible } from "../dates/seen-date.ts";
import type { LookingRule } from "../rule.ts";

// when he met the ambassador on Dec 3.
// the treaty of 16 July 2001
/** A paragraph longer than this is no prose. */
const FAR_ENOUGH = 100_000;

/** Days that the text names anywhere. They never shelve it. */
export const mentionedDate: LookingRule = {
  name: "mentioned-date",
  look: ({ text }, known) =>
    findDates(text.slice(0, FAR_ENOUGH), known.settings.dateOrder)
      .filter(({ seen }) => !impossible(seen))
      .map(({ seen, text: words }) => ({ field: "date", role: "mentioned", seen, text: words })),
};
