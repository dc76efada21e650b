import { byText } from "../by-text.ts";
import { yearlyAddress } from "../day-address.ts";
import { groupBy } from "../group-by.ts";
import type { Day, Link } from "../groups.ts";
import type { YearlyCalendar, YearlyDay } from "../yearly-day.ts";
import { dayLink, YEARLY } from "./addresses.ts";
import { inRow } from "./in-row.ts";

const INDEX: Link = { label: "on this day", address: YEARLY, count: 0 };

/** The days of the year over days that stand in the order of time. */
export function yearlyDays(days: readonly Pick<Day, "date" | "entries">[]): readonly YearlyDay[] {
  const shelves = [...groupBy(days, ({ date }) => [date.slice(5)])]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([day, own]) => {
      const [first] = own;
      return first ? [{ day, own, link: linkTo(day, yearlyAddress(first.date), own) }] : [];
    });
  return inRow(shelves).map(({ day, own, link, previous, next }) => ({
    address: link.address,
    day,
    count: link.count,
    index: INDEX,
    years: own.toReversed().map(({ date, entries }) => ({
      link: dayLink(date, entries.length),
      entries,
    })),
    previous,
    next,
  }));
}

const linkTo = (label: string, address: string, days: readonly Pick<Day, "entries">[]): Link => ({
  label,
  address,
  count: days.reduce((sum, { entries }) => sum + entries.length, 0),
});

/** The calendar of those days; none where no text tells its day. */
export const yearlyCalendar = (days: readonly YearlyDay[]): readonly YearlyCalendar[] =>
  days.length === 0
    ? []
    : [
        {
          address: YEARLY,
          days: days.map(({ day, address, count }) => ({ label: day, address, count })),
        },
      ];
