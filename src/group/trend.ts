import { monthOf, yearOf } from "../civil-date.ts";
import type { Entry, Trend } from "../groups.ts";
import type { Term } from "../term.ts";

/** What lies within so many months is counted by month, all else by year. */
const MOST_MONTHS = 24;

/** How many entries there are in each year, or in each month where all of `among` lie within two years; nothing for entries without a day. Both stand in the order of the archive. */
export function trendOf(
  entries: readonly Pick<Entry, "date">[],
  among: readonly Pick<Entry, "date">[] = entries,
): Trend {
  const periodOf = isByMonth(among) ? monthOf : yearOf;
  const counts = new Map<string, number>();
  for (const { date } of entries) {
    if (date === null) break;
    const period = periodOf(date);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const [first, ...others] = counts.keys();
  if (first === undefined) return [];
  return periodsBetween(first, others.at(-1) ?? first).map((period) => ({
    period,
    count: counts.get(period) ?? 0,
  }));
}

/** The first day and the last of entries in the order of the archive; `null` where none has a day. */
export function spanOf(entries: readonly Pick<Entry, "date">[]): Term["span"] {
  const first = entries[0]?.date ?? null;
  const last = entries.findLast(({ date }) => date !== null)?.date ?? null;
  return first && last && { first, last };
}

function isByMonth(entries: readonly Pick<Entry, "date">[]): boolean {
  const span = spanOf(entries);
  if (span === null) return true;
  return numberOf(monthOf(span.last)) - numberOf(monthOf(span.first)) < MOST_MONTHS;
}

/** Years, or months, from the one to the other. */
const periodsBetween = (first: string, last: string): readonly string[] =>
  Array.from({ length: numberOf(last) - numberOf(first) + 1 }, (_, at) =>
    first.includes("-") ? monthAt(numberOf(first) + at) : String(Number(first) + at),
  );

/** Years and months as numbers that follow each other. */
function numberOf(period: string): number {
  const [year = 0, month] = period.split("-").map(Number);
  return month === undefined ? year : year * 12 + month - 1;
}

const monthAt = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
