import type { TakingRule } from "../rule.ts";

// UPDATE 2-Ferry is back      CORRECTED-UPDATE 1-Ferry is back      RPT-Ferry is back
// (LEAD) Ferry is back        (2nd LD) Ferry is back
// not: UPDATE: Ferry is back, EXCLUSIVE INTERVIEW, (Lead) pipes are replaced
const FLAG =
  "(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|OFFICIAL CORRECTION|ADVISORY|REPEAT|URGENT|INSTANT VIEW)(?: \\d{1,2})?-";
const LEAD = "\\((?:(?:\\d(?:st|nd|rd|th) )?(?:LEAD|LD)|URGENT|CORRECTED|UPDATE)\\)\\s";
const WIRE_FLAG = new RegExp(`^\\s*(?:(?:${FLAG}){1,3}|${LEAD})\\s?(?=\\S)`, "u");

/** What an agency sets before a headline when it sends it again. */
export const wireFlag: TakingRule = {
  name: "wire-flag",
  take({ text, marks }) {
    const found = WIRE_FLAG.exec(text)?.[0];
    if (found === undefined || marks.some(({ field }) => field === "headline")) return null;
    const words = found.trim();
    return { length: found.length, findings: [{ field: "removed", value: words, text: words }] };
  },
};
