import { findWeekdays } from "./find-weekdays.ts";

const REACH = 30;
/** Santo Domingo, Black Friday */
const NAME_BEFORE = /\p{Lu}[\p{L}.]*\s$/u;
const JOINT = /^(?:\s?[,.،，]?\s?(?:the |den |dem |le |el |il )?)$/u;

/** The weekday that a text sets next to a day, before it ("Wednesday, 23 December") or behind it ("23 December, Wednesday"); `null` where none stands there. */
export function weekdayBeside(text: string, start: number, end: number): number | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const last = findWeekdays(before).at(-1);
  if (last && JOINT.test(before.slice(last.start + last.text.length)))
    return NAME_BEFORE.test(before.slice(0, last.start)) ? null : last.seen.weekday;
  const after = text.slice(end, end + REACH);
  const next = findWeekdays(after)[0];
  return next && JOINT.test(after.slice(0, next.start)) ? next.seen.weekday : null;
}
