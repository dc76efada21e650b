import { type CivilDate, monthOf, yearOf } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import type { Day, Entry, Link, Month, Year } from "../groups.ts";
import { dayLink, monthLink, yearLink } from "./addresses.ts";
import { inRow } from "./in-row.ts";
import { uncounted } from "./uncounted.ts";

/** Years, months and days that hold an article, in the order of time. */
export interface Calendar {
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  readonly days: readonly Omit<Day, "stories">[];
}

interface DayShelf {
  readonly link: Link;
  readonly date: CivilDate;
  readonly entries: readonly Entry[];
}

interface MonthShelf {
  readonly link: Link;
  readonly days: readonly DayShelf[];
}

interface YearShelf {
  readonly link: Link;
  readonly months: readonly MonthShelf[];
}

/** The calendar of entries that stand in the order of time. */
export function calendar(entries: readonly Entry[]): Calendar {
  const years = yearShelves(monthShelves(dayShelves(entries)));
  const months = years.flatMap((year) =>
    year.months.map((month) => ({ ...month, year: uncounted(year.link) })),
  );
  const days = months.flatMap((month) =>
    month.days.map((day) => ({ ...day, month: uncounted(month.link), year: month.year })),
  );
  return {
    years: inRow(years).map(({ link, months: own, previous, next }) => ({
      address: link.address,
      year: link.label,
      count: link.count,
      months: own.map((month) => ({ link: month.link, days: month.days.map((day) => day.link) })),
      previous,
      next,
    })),
    months: inRow(months).map(({ link, days: own, ...month }) => ({
      ...month,
      address: link.address,
      month: link.label,
      count: link.count,
      days: own.map((day) => ({ link: day.link, entries: day.entries })),
    })),
    days: inRow(days).map(({ link, ...day }) => ({ ...day, address: link.address })),
  };
}

const dayShelves = (entries: readonly Entry[]): readonly DayShelf[] =>
  [...groupBy(entries, ({ date }) => (date === null ? [] : [date]))].map(([date, own]) => ({
    link: dayLink(date, own.length),
    date,
    entries: own,
  }));

const monthShelves = (days: readonly DayShelf[]): readonly MonthShelf[] =>
  [...groupBy(days, ({ date }) => [monthOf(date)])].map(([month, own]) => ({
    link: monthLink(month, total(own)),
    days: own,
  }));

const yearShelves = (months: readonly MonthShelf[]): readonly YearShelf[] =>
  [...groupBy(months, ({ days }) => days.slice(0, 1).map(({ date }) => yearOf(date)))].map(
    ([year, own]) => ({ link: yearLink(year, total(own)), months: own }),
  );

const total = (shelves: readonly { readonly link: Link }[]): number =>
  shelves.reduce((sum, { link }) => sum + link.count, 0);
