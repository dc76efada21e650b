import { weekdayOf } from "../civil-date.ts";
import type { Notice } from "../notice.ts";
import { impossible, wholeDay } from "./dates/seen-date.ts";
import type { DateMark } from "./rule.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** What a person should know of the days of a text: days that do not exist, days of numbers whose order nobody knows, weekdays that are not those of their day. */
export const dayNotices = (path: string, days: readonly DateMark[]): readonly Notice[] =>
  days.flatMap((mark) => {
    const found = noticeOf(mark);
    return found ? [{ ...found, place: { path, line: mark.line } }] : [];
  });

function noticeOf({ seen, text, role }: DateMark): Pick<Notice, "rule" | "message"> | null {
  if (impossible(seen))
    return {
      rule: "bad-date",
      message: `Expected a day that exists, found "${text}", which is left out`,
    };
  if (role === "mentioned" || role === "path") return null;
  if (seen.year !== null && seen.month === null)
    return {
      rule: "ambiguous-date",
      message: `Expected a day whose order is certain, found "${text}", which is left alone; say \`dateOrder: day-first\` or \`month-first\` in archive.yml`,
    };
  const day = wholeDay(seen);
  if (day === null || seen.weekday === null || seen.weekday === weekdayOf(day)) return null;
  return {
    rule: "weekday",
    message: `Expected ${WEEKDAYS[weekdayOf(day)]}, the weekday of ${day}, found ${WEEKDAYS[seen.weekday]}, "${text}"; one of the two is wrong in the text`,
  };
}
