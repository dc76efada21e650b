import { dateline, PLACE } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// Москва. 22 ноября. INTERFAX.RU - Текст
// КИЕВ. 22 ноября. УНИАН. Текст (a known agency only)
// MOSCOW. Dec 22 (Interfax) - Text
const OPENING = `^\\s*(?<whole>${PLACE}\\. (?<date>[^().]{3,18}?)`;
const DASH = "[-–—])(?:\\s|$)";
const STOPS = new RegExp(
  `${OPENING}(?:\\. (?<agency>[^-–—()]{2,30}?)| \\((?<code>[^()]{2,30})\\)) ${DASH}`,
  "u",
);
const NO_DASH = new RegExp(`${OPENING}\\. (?<agency>[^-–—().]{2,30})\\.)(?:\\s|$)`, "u");

/** Interfax's form: place, day and agency with full stops between them; without a dash only where the agency is a known one. */
export const datelineStops: TakingRule = {
  name: "dateline-stops",
  needs: SIGN.digit,
  take({ text }, known) {
    const dashed = STOPS.exec(text);
    const match = dashed ?? NO_DASH.exec(text);
    const { whole = "", place, date, agency, code } = match?.groups ?? {};
    const name = agency ?? code ?? "";
    if (!match || (!dashed && known.sources.find(name) === null)) return null;
    return dateline({ whole, place, date, agency: name }, match[0].length, known);
  },
};
