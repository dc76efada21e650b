import { dateline, PLACE, SEPARATOR } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";

// CALDER BAY, Feb. 4 (NWA) -- Text
// LISBOA, 18 jun (Xinhua) -- Texto
// TOKYO, Dec 22, 2020 (AFP) - Text
// Mumbai, Dec 9 (PTI) Text
// Washington, 4 ene (EFE).- Texto
// القاهرة 22 ديسمبر (شينخوا) -- نص
const DATED = new RegExp(
  `^\\s*(?<whole>${PLACE}(?:\\s\\[[^\\]]{2,20}\\])?(?:\\s?[,،]\\s?|(?<=\\p{Lo})\\s)(?<date>[^()]{3,24}?)\\s?\\((?<agency>[^()]{2,30})\\)\\s?${SEPARATOR}?)\\s`,
  "u",
);

/** Place, day and agency: the full form of a wire dateline. Any agency is taken; an unknown one is reported. */
export const datelineDated: TakingRule = {
  name: "dateline-dated",
  take({ text }, known) {
    const match = DATED.exec(text);
    const { whole = "", place, date, agency } = match?.groups ?? {};
    return match ? dateline({ whole, place, date, agency }, match[0].length, known) : null;
  },
};
