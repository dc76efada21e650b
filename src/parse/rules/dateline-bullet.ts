import { CAPITAL_PLACE, dateline } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// CALDER BAY • The harbour board has closed
// LONDON — Ferries ran      LONDON _ Ferries ran
// not: REUTERS — Text (an outlet is no place), BREAKING — Text, FERRY RATE UP -- OSTAVEL BOARD (a headline)
const BULLET = new RegExp(
  `^\\s*(?<whole>${CAPITAL_PLACE})\\s?(?:•|·|—|–|--|(?<=\\s)_)\\s+(?=[\\p{Lu}\\p{N}“"‘'\x60])(?=.{0,200}\\p{Ll})`,
  "u",
);

/** A place in capitals before a bullet or a dash: no day, no agency. */
export const datelineBullet: TakingRule = {
  name: "dateline-bullet",
  needs: SIGN.dash,
  take({ text, next }, known) {
    const match = BULLET.exec(text);
    const { whole = "", place } = match?.groups ?? {};
    if (!match || next() === "opening") return null;
    return dateline({ whole, place, date: undefined, agency: undefined }, match[0].length, known);
  },
};
