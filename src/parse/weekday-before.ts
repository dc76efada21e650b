import { findWeekdays } from "./dates/find-weekdays.ts";

// the short names of mail headers, which are words elsewhere: "Date: Tue, 5 Mar 2019"
const SHORT = /^(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?$/u;

// what a weekday next to a day may follow: nothing, a comma, "on", "le"; never "Santo" (Domingo)
const HEAD = /(?:^|[,،]\s?|(?<!\p{L})(?:on|le|am|el|во?)\s)$/iu;

/** The words before a day, less the weekday that goes with it: "on Tuesday, " → "on ", "Tue " → "". */
export function withoutWeekday(before: string): string {
  const words = before.replace(/[\s,،]{1,4}$/u, "");
  if (SHORT.test(words)) return "";
  const last = findWeekdays(words).at(-1);
  const head = words.slice(0, last?.start ?? 0);
  return last && words.endsWith(last.text) && HEAD.test(head) ? head : before;
}
