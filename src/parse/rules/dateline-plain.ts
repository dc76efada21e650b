import { dateline, PLACE } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// NEW YORK, March 2 - Text
// BRUSSELS, May 10 -- Text
// London, March 24 - Text      CALDER BAY, Skerran - March 16 - Text
// not: REUTERS, March 2 - Text (an outlet is no place)
const PLAIN = new RegExp(
  `^\\s*(?:\\*{3,8})?(?<whole>${PLACE}(?:, ?| - )(?<date>[^()]{3,18}?) ?(?:--|—|–|-))(?:\\s|$)`,
  "u",
);

// calder bay, april 7 - text in which nothing is capitalised
const LOWER_CASE =
  /^\s*(?<whole>(?<place>(?!(?:on|last|next|this|by|in|at|since|until) )\p{Ll}[\p{Ll}.'’-]{1,20}(?: \p{Ll}[\p{Ll}.'’-]{1,20})?), (?<date>\p{L}{3,10} \d{1,2}) -)\s/u;

/** Place and day, no agency. */
export const datelinePlain: TakingRule = {
  name: "dateline-plain",
  needs: SIGN.digit | SIGN.dash,
  take({ text }, known) {
    const match = PLAIN.exec(text) ?? LOWER_CASE.exec(text);
    const { whole = "", place, date } = match?.groups ?? {};
    return match
      ? dateline({ whole, place, date, agency: undefined }, match[0].length, known)
      : null;
  },
};
