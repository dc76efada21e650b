import { CAPITAL_PLACE, dateline } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";

// CALDER BAY • The harbour board has closed
// LONDON — Ferries ran
// not: REUTERS — Text (an outlet is no place), BREAKING — Text
const BULLET = new RegExp(
  `^\\s*(?<whole>${CAPITAL_PLACE})\\s?(?:•|·|—|–|--)\\s+(?=[\\p{Lu}\\p{N}“"‘'])`,
  "u",
);

/** A place in capitals before a bullet or a dash: no day, no agency. */
export const datelineBullet: TakingRule = {
  name: "dateline-bullet",
  take({ text }, known) {
    const match = BULLET.exec(text);
    const { whole = "", place } = match?.groups ?? {};
    return match
      ? dateline({ whole, place, date: undefined, agency: undefined }, match[0].length, known)
      : null;
  },
};
