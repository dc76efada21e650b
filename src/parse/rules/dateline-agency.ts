import { dateline, PLACE, SEPARATOR } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// WASHINGTON (AP) — Text
// Berlin (dpa) - Text
// LANNOTH--(BUSINESS WIRE)--Text
// Lannoth (CNN) Text      Lannoth (CNN)Text
// not: Renata Isk (CNN) said (no capital follows)
// not: Wang Yi (State Councilor) - said (no known agency)
const UNDATED = new RegExp(
  `^\\s*(?<whole>${PLACE}(?: |--)\\((?<agency>[^()]{2,30})\\)(?:--(?=\\S)|\\s?${SEPARATOR}(?=\\s|$)|(?=\\s?[\\p{Lu}“"])))\\s?`,
  "u",
);

/** Place and agency without a day: only where the agency is a known one. */
export const datelineAgency: TakingRule = {
  name: "dateline-agency",
  needs: SIGN.bracket,
  take({ text }, known) {
    const match = UNDATED.exec(text);
    const { whole = "", place, agency = "" } = match?.groups ?? {};
    if (!match || known.sources.find(agency) === null) return null;
    return dateline({ whole, place, date: undefined, agency }, match[0].length, known);
  },
};
