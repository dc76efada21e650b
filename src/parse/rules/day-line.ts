import { PLACE } from "../dateline.ts";
import { findDates } from "../dates/find-dates.ts";
import { findWeekdays } from "../dates/find-weekdays.ts";
import { wholeDay } from "../dates/seen-date.ts";
import { placeName } from "../place-name.ts";
import { type Finding, type TakingRule, wholeLine } from "../rule.ts";
import { SIGN } from "../signs.ts";
import { withoutWeekday } from "../weekday-before.ts";

// 22 March 2019
// Tuesday, March 5, 2019       mardi 5 mars 2019
// Lannoth, 3 October 2019      Lannoth, Thursday, 3 October 2019
// 2023年4月6日　奥斯塔韦尔
const BEFORE = new RegExp(`^(?:${PLACE}[,،]\\s?)?$`, "u");
const AFTER = /^(?:г\.?|года)?(?<place>[\p{Lu}\p{Lo}]\p{L}{1,20})?\.?$/u;

/** A line that holds a whole day and nothing else but a weekday or a place. */
export const dayLine: TakingRule = {
  name: "day-line",
  needs: SIGN.digit,
  longest: 300,
  take({ text }, known) {
    const line = text
      .trim()
      .replace(/^[*_]{1,3}|[*_]{1,3}$/gu, "")
      .trim();
    const day = line.length > 80 ? undefined : findDates(line, known.settings.dateOrder)[0];
    if (!day || !wholeDay(day.seen)) return null;
    const before = BEFORE.exec(withoutWeekday(line.slice(0, day.start)));
    const after = AFTER.exec(behind(line.slice(day.start + day.text.length)));
    if (!before || !after) return null;
    const place = before.groups?.place ?? after.groups?.place;
    const date: Finding = { field: "date", role: "published", seen: day.seen, text: line };
    return place === undefined
      ? wholeLine(text, date)
      : wholeLine(text, date, {
          field: "dateline",
          value: line,
          place: placeName(place),
          text: line,
        });
  },
};

/** What follows the day, less a weekday right behind it. */
function behind(words: string): string {
  const rest = words.replace(/^[\s,，]+/u, "");
  const weekday = findWeekdays(rest)[0];
  return weekday?.start === 0 ? rest.slice(weekday.text.length).replace(/^[\s,，]+/u, "") : rest;
}
