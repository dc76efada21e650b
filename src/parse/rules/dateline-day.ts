import { PLACE } from "../dateline.ts";
import { findDates } from "../dates/find-dates.ts";
import { wholeDay } from "../dates/seen-date.ts";
import { placeName } from "../place-name.ts";
import type { Finding, TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// 23 mai 2015. - Texte      20 septembre 2015, France. – Texte
// Lannoth, 22 May 2019. — Text
// 14 December 2021 – Text
// not: 1912 – Text, 22 May 2019 – 4 June 2019
const DAY_FIRST = new RegExp(
  `^\\s*(?<whole>(?:${PLACE}, ?)?(?<date>[^()–—]{5,30}?\\d{4})(?:, ?(?<after>\\p{Lu}[\\p{L}’' -]{1,30}))?\\.? ?[-–—])\\s+(?=[\\p{Lu}\\p{Lo}«“"‘])`,
  "u",
);

/** A whole day before the first sentence, with or without a place: filed on that day. */
export const datelineDay: TakingRule = {
  name: "dateline-day",
  needs: SIGN.digit | SIGN.dash,
  take({ text }, known) {
    const match = DAY_FIRST.exec(text);
    const { whole = "", date = "", place, after } = match?.groups ?? {};
    const day = findDates(date, known.settings.dateOrder)[0];
    if (!match || !day || !wholeDay(day.seen) || day.text.length < date.trim().length) return null;
    const where = place ?? after ?? null;
    const found: Finding[] = [
      {
        field: "dateline",
        value: whole.trim(),
        place: where && placeName(where),
        text: whole.trim(),
      },
      { field: "date", role: "filed", seen: day.seen, text: day.text },
    ];
    return { length: match[0].length, findings: found };
  },
};
