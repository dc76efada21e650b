import { dateline, PLACE } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// (ANSA) - MILANO, 16 MAG - Testo      (NWA) - LANNOTH - Text
// not: (State Councilor) - LANNOTH - Text (no known agency)
const FIRST = new RegExp(
  `^\\s*(?<whole>\\((?<agency>[^()]{2,30})\\) ?[-–—] ?${PLACE}(?:, (?<date>[^()]{3,18}?))? ?[-–—])(?:\\s|$)`,
  "u",
);

/** ANSA's form: the agency before the place; only where it is a known one. */
export const datelineAgencyFirst: TakingRule = {
  name: "dateline-agency-first",
  needs: SIGN.bracket | SIGN.dash,
  take({ text }, known) {
    const match = FIRST.exec(text);
    const { whole = "", place, date, agency = "" } = match?.groups ?? {};
    if (!match || known.sources.find(agency) === null) return null;
    return dateline({ whole, place, date, agency }, match[0].length, known);
  },
};
