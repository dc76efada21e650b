import { type Finding, type TakingRule, wholeLine } from "../rule.ts";
import { SIGN } from "../signs.ts";
import { byline } from "./byline.ts";
import { dayLine } from "./day-line.ts";
import { labelPublished } from "./label-published.ts";
import { labelSource } from "./label-source.ts";
import { labelUpdated } from "./label-updated.ts";
import { outletLine } from "./outlet-line.ts";

// By Ada Marlow | Lannoth Tidings | Updated: 2020-12-23 07:15
// SNW | 14 June 2019
// not: Home | Sport | SNW (a part that says nothing of the text)
const PARTS: readonly TakingRule[] = [
  labelPublished,
  labelUpdated,
  labelSource,
  byline,
  outletLine,
  dayLine,
];

const LONGEST = 200;

/** Bars between what a text says of itself: who wrote it, for whom, when. Each part must be such a thing. */
export const barLine: TakingRule = {
  name: "bar-line",
  needs: SIGN.bar,
  take(sight, known) {
    if (sight.text.length > LONGEST) return null;
    const parts = sight.text.split(/\s?\|\s?/u).map((part) => part.trim());
    if (parts.length < 2) return null;
    const findings: Finding[] = [];
    for (const text of parts) {
      const taking = PARTS.map((rule) => rule.take({ ...sight, text }, known)).find(
        (found) => found?.length === text.length,
      );
      if (!taking) return null;
      findings.push(...taking.findings);
    }
    return wholeLine(sight.text, ...findings);
  },
};
