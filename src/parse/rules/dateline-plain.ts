import { CAPITAL_PLACE, dateline } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";

// NEW YORK, March 2 - Text
// BRUSSELS, May 10 -- Text
// not: REUTERS, March 2 - Text (an outlet is no place)
const PLAIN = new RegExp(
  `^\\s*(?<whole>${CAPITAL_PLACE}, (?<date>[^()]{3,18}?) ?(?:--|—|–|-))\\s`,
  "u",
);

/** Place in capitals and day, no agency. */
export const datelinePlain: TakingRule = {
  name: "dateline-plain",
  take({ text }, known) {
    const match = PLAIN.exec(text);
    const { whole = "", place, date } = match?.groups ?? {};
    return match
      ? dateline({ whole, place, date, agency: undefined }, match[0].length, known)
      : null;
  },
};
