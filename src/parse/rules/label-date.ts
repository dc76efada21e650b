import { findDates } from "../dates/find-dates.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

//  date 2021-02-05 BEIJING, Feb. 4 (Xinhua) -- Text
// date: 2021-02-05
const LABEL = /^\s*date:? (?<date>\d{4}-\d{2}-\d{2})(?:\s+|$)/u;

/** The label `date` before the text, as collections of wire copy have it. */
export const labelDate: TakingRule = {
  name: "label-date",
  needs: SIGN.digit,
  take({ text }) {
    const match = LABEL.exec(text);
    const seen = findDates(match?.groups?.date ?? "", null)[0]?.seen;
    if (!match || !seen) return null;
    return {
      length: match[0].length,
      findings: [{ field: "date", role: "published", seen, text: match[0].trim() }],
    };
  },
};
