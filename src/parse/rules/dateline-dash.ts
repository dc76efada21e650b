import { dateline, PLACE } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// МОСКВА, 10 фев — РИА Новости. Текст
// МОСКВА, 10 фев - РИА Новости. Текст
const DASH = new RegExp(
  `^\\s*(?<whole>${PLACE}, (?<date>[^().]{3,18}?)\\.? [-–—] (?<agency>[^.()]{2,30})\\.)(?:\\s|$)`,
  "u",
);

/** RIA's form: the agency after a dash, ended by a full stop; only where the agency is a known one. */
export const datelineDash: TakingRule = {
  name: "dateline-dash",
  needs: SIGN.digit | SIGN.dash,
  take({ text }, known) {
    const match = DASH.exec(text);
    const { whole = "", place, date, agency = "" } = match?.groups ?? {};
    if (!match || known.sources.find(agency) === null) return null;
    return dateline({ whole, place, date, agency }, match[0].length, known);
  },
};
