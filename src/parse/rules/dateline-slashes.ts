import { dateline, PLACE } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// MOSCOW, January 21. /TASS/. Text
// МОСКВА, 21 января. /ТАСС/. Текст
const SLASHES = new RegExp(
  `^\\s*(?<whole>${PLACE}, (?<date>[^()/]{3,24}?)\\.? \\/(?<agency>[^/]{2,30})\\/\\.?)(?:\\s|$)`,
  "u",
);

/** TASS's form: the agency between slashes. */
export const datelineSlashes: TakingRule = {
  name: "dateline-slashes",
  needs: SIGN.digit | SIGN.slash,
  take({ text }, known) {
    const match = SLASHES.exec(text);
    const { whole = "", place, date, agency } = match?.groups ?? {};
    return match ? dateline({ whole, place, date, agency }, match[0].length, known) : null;
  },
};
