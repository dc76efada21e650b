import { monthOf, yearOf } from "../civil-date.ts";
import type { Day, Entry, Link, Month, Year } from "../groups.ts";
import { dayLink, monthLink, yearLink } from "./addresses.ts";
import { groupBy } from "./group-by.ts";
import { inRow } from "./in-row.ts";

/** Years, months and days that hold an article, in the order of time. */
export interface Calendar {
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  readonly days: readonly Day[];
}

interface Dated {
  readonly link: Link;
  readonly date: NonNullable<Entry["date"]>;
  readonly entries: readonly Entry[];
}

/** The calendar of entries that stand in the order of time. */
export function calendar(entries: readonly Entry[]): Calendar {
  const byDay = groupBy(entries, ({ date }) => (date === null ? [] : [date]));
  const dated = [...byDay].map(([date, own]) => ({
    link: dayLink(date, own.length),
    date,
    entries: own,
  }));
  const months = monthsOf(dated);
  const years = yearsOf(months);
  const yearOfLink = new Map(years.map(({ link }) => [link.label, link]));
  const monthOfLink = new Map(months.map(({ link }) => [link.label, link]));
  const up = (links: ReadonlyMap<string, Link>, label: string): Link =>
    links.get(label) ?? yearLink(label, 0);
  return {
    years: inRow(years).map(({ link, ...year }) => ({
      ...year,
      address: link.address,
      year: link.label,
      count: link.count,
    })),
    months: inRow(months).map(({ link, ...month }) => ({
      ...month,
      address: link.address,
      month: link.label,
      count: link.count,
      year: up(yearOfLink, link.label.slice(0, 4)),
    })),
    days: inRow(dated).map(({ link, ...day }) => ({
      ...day,
      address: link.address,
      month: up(monthOfLink, monthOf(day.date)),
      year: up(yearOfLink, yearOf(day.date)),
    })),
  };
}

const total = (links: readonly { readonly link: Link }[]): number =>
  links.reduce((sum, { link }) => sum + link.count, 0);

const monthsOf = (dated: readonly Dated[]) =>
  [...groupBy(dated, ({ date }) => [monthOf(date)])].map(([month, days]) => ({
    link: monthLink(month, total(days)),
    days: days.map(({ link, entries }) => ({ link, entries })),
  }));

const yearsOf = (months: ReturnType<typeof monthsOf>) =>
  [...groupBy(months, ({ link }) => [link.label.slice(0, 4)])].map(([year, own]) => ({
    link: yearLink(year, total(own)),
    months: own.map(({ link, days }) => ({ link, days: days.map((day) => day.link) })),
  }));
