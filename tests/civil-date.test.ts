import { expect, test } from "vitest";
import { addDays, daysBetween, parseCivilDate, toCivilDate, weekdayOf } from "../src/civil-date.ts";

const day = (text: string) => {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`no day: ${text}`);
  return date;
};

test.each([
  [2020, 2, 29, "2020-02-29"],
  [2021, 12, 31, "2021-12-31"],
  [1000, 1, 1, "1000-01-01"],
  [2011, 12, 30, "2011-12-30"],
])("%i-%i-%i is a day", (year, month, nth, text) => {
  expect(toCivilDate(year, month, nth)).toBe(text);
});

test.each([
  [2021, 2, 29],
  [2020, 2, 30],
  [2020, 13, 1],
  [2020, 0, 1],
  [2020, 4, 31],
  [2020, 1, 0],
  [999, 1, 1],
  [10000, 1, 1],
  [2020, 1.5, 1],
  [Number.NaN, 1, 1],
])("%d-%d-%d is no day", (year, month, nth) => {
  expect(toCivilDate(year, month, nth)).toBeNull();
});

test.each([["2020-2-9"], ["2020-02-30"], ["20200209"], ["2020-02-09T10:00"], [""]])(
  "%j is not read as a day",
  (text) => {
    expect(parseCivilDate(text)).toBeNull();
  },
);

test.each([
  ["2020-12-31", 1, "2021-01-01"],
  ["2021-01-01", -1, "2020-12-31"],
  ["2020-03-28", 1, "2020-03-29"],
  ["2020-10-24", 2, "2020-10-26"],
])("%s and %i days is %s", (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  ["2020-12-22", 2],
  ["2021-02-04", 4],
  ["2024-02-29", 4],
])("the weekday of %s is %i", (date, weekday) => {
  expect(weekdayOf(day(date))).toBe(weekday);
});

test("the suite runs in the time zone that its project names", () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
});
