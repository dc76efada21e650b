import { dateline, PLACE, SEPARATOR } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// CALDER BAY, Feb. 4 (NWA) -- Text
// LISBOA, 18 jun (Xinhua) -- Texto
// TOKYO, Dec 22, 2020 (AFP) - Text
// Mumbai, Dec 9 (PTI) Text
// Washington, 4 ene (EFE).- Texto
// القاهرة 22 ديسمبر (شينخوا) -- نص
const BEFORE_DAY = "(?:\\s\\[[^\\]]{2,20}\\])?(?:\\s?[,،]\\s?|(?<=\\p{Lo})\\s)";
const AGENCY = "\\((?<agency>[^()]{2,30})\\)";
const DATED = new RegExp(
  `^\\s*(?<whole>${PLACE}${BEFORE_DAY}(?<date>[^()]{3,24}?)\\s?${AGENCY}(?:\\s?(?<dash>${SEPARATOR})|(?=\\s)))\\s?`,
  "u",
);

/** Place, day and agency: the full form of a wire dateline. An unknown agency is taken too, and reported; where no dash follows, only one in capitals. */
export const datelineDated: TakingRule = {
  name: "dateline-dated",
  needs: SIGN.digit | SIGN.bracket,
  take({ text }, known) {
    const match = DATED.exec(text);
    const { whole = "", place, date, agency = "", dash } = match?.groups ?? {};
    const plain = dash === undefined && !/^[\p{Lu}\p{N} .&-]+$/u.test(agency);
    if (!match || (plain && known.sources.find(agency) === null)) return null;
    return dateline({ whole, place, date, agency }, match[0].length, known);
  },
};
