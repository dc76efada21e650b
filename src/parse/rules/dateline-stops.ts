import { dateline, PLACE } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";

// Москва. 22 ноября. INTERFAX.RU - Текст
// MOSCOW. Dec 22 (Interfax) - Text
const STOPS = new RegExp(
  `^\\s*(?<whole>${PLACE}\\. (?<date>[^().]{3,18}?)(?:\\. (?<agency>[^-–—()]{2,30}?)| \\((?<code>[^()]{2,30})\\)) [-–—])(?:\\s|$)`,
  "u",
);

/** Interfax's form: place, day and agency with full stops between them. */
export const datelineStops: TakingRule = {
  name: "dateline-stops",
  take({ text }, known) {
    const match = STOPS.exec(text);
    const { whole = "", place, date, agency, code } = match?.groups ?? {};
    const name = agency ?? code;
    return match ? dateline({ whole, place, date, agency: name }, match[0].length, known) : null;
  },
};
