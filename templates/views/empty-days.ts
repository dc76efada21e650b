import { daysBetween, parseCivilDate, toCivilDate } from "../../src/civil-date.ts";
import type { Day, Month } from "../../src/groups.ts";

/** `Nothing in this archive on the 2 days before and the 29 days after.`, as far as its neighbours tell; empty where there are no such days. */
export function emptyAround({
  date,
  previous,
  next,
}: Pick<Day, "date" | "previous" | "next">): string {
  const before = previous && parseCivilDate(previous.label);
  const after = next && parseCivilDate(next.label);
  const gaps = [
    before && daysName(daysBetween(before, date) - 1, "before"),
    after && daysName(daysBetween(date, after) - 1, "after"),
  ].filter(Boolean);
  return gaps.length > 0 ? `Nothing in this archive on ${gaps.join(" and ")}.` : "";
}

function daysName(count: number, where: string): string {
  if (count === 0) return "";
  return count === 1 ? `the day ${where}` : `the ${count.toLocaleString("en")} days ${where}`;
}

/** `Days with nothing in this archive: 1–8, 10, 12–28.`; empty where every day holds an article. */
export function emptyIn({ month, days }: Pick<Month, "month" | "days">): string {
  const held = new Set(days.map(({ link }) => Number(link.label.slice(8))));
  const empty = runsOf(daysOf(month).filter((day) => !held.has(day)));
  return empty.length > 0 ? `Days with nothing in this archive: ${empty.join(", ")}.` : "";
}

/** The numbers of the days of a month. */
function daysOf(month: string): readonly number[] {
  const [year = 0, nth = 0] = month.split("-").map(Number);
  return Array.from({ length: 31 }, (_, at) => at + 1).filter(
    (day) => toCivilDate(year, nth, day) !== null,
  );
}

/** Days that follow each other are one run: `1–8`. */
function runsOf(days: readonly number[]): readonly string[] {
  const firsts = days.filter((day, at) => days[at - 1] !== day - 1);
  const lasts = days.filter((day, at) => days[at + 1] !== day + 1);
  return firsts.map((first, at) => (first === lasts[at] ? `${first}` : `${first}–${lasts[at]}`));
}
