import type { LookingRule } from "../rule.ts";

// next year marks the 20th anniversary of the treaty
const ANNIVERSARY =
  /\b(?:this|next|last) year (?:marks|marked|will mark|is) (?:the |its |their )?\d{1,3}(?:st|nd|rd|th) anniversary\b/giu;

const NO_DAY = { year: null, month: null, day: null, weekday: null };

/** An anniversary: it tells the year to a person who knows the event, and to nobody else. */
export const anniversary: LookingRule = {
  name: "anniversary",
  look: ({ text }) =>
    [...text.matchAll(ANNIVERSARY)].map(([words]) => ({
      field: "date",
      role: "mentioned",
      seen: NO_DAY,
      text: words,
    })),
};
