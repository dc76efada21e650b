import type { Settings } from "../../steering.ts";
import type { SeenDate } from "./seen-date.ts";

/** How 03/04/2020 is to be read, as `archive.yml` says; `null` where it does not. */
export type DateOrder = Settings["dateOrder"];

/** A day of numbers, `first`, `second` and `year` (or `short`, of two digits). Full stops between them are the European way, the day first; with other marks a day whose order nobody knows has its year alone. No day at all is `null`. */
export function byNumbers(
  groups: Readonly<Record<string, string | undefined>>,
  order: DateOrder,
): SeenDate | null {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const year = groups.year === undefined ? longYear(Number(groups.short)) : Number(groups.year);
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (day === 0 || day > 31 || month === 0 || month > 12) return null;
  if (day > 12 || day === month || groups.mark === ".") return { year, month, day, weekday: null };
  if (order === "day-first") return { year, month, day, weekday: null };
  if (order === "month-first") return { year, month: day, day: month, weekday: null };
  return { year, month: null, day: null, weekday: null };
}

/** Of the hundred years that end with 2069. */
const longYear = (short: number): number => (short < 70 ? 2000 : 1900) + short;
