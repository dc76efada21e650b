import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns";
import * as locales from "date-fns/locale";
import { expect, test } from "vitest";
import {
  dayAndMonth,
  longDay,
  monthAndYear,
  monthName,
  shelfName,
  weekdayHeads,
  weekdayName,
} from "../../templates/views/dates.ts";

test.each([
  ["en", "22 December 2020", "Tuesday", "22 December", "December 2020"],
  ["fr", "22 décembre 2020", "mardi", "22 décembre", "décembre 2020"],
  ["de", "22. Dezember 2020", "Dienstag", "22 Dezember", "Dezember 2020"],
  ["zh-Hans", "2020年12月22日", "星期二", "12月22日", "十二月 2020"],
  ["xx", "22 December 2020", "Tuesday", "22 December", "December 2020"],
])("in %s", (language, long, weekday, short, month) => {
  expect(longDay("2020-12-22", language)).toBe(long);
  expect(weekdayName("2020-12-22", language)).toBe(weekday);
  expect(dayAndMonth("2020-12-22", language)).toBe(short);
  expect(monthAndYear("2020-12", language)).toBe(month);
});

/** Days of every month, of every weekday, of one sign and of two. */
const DAYS = Array.from({ length: 12 }, (_, at) => [2020, at, at * 2 + 1] as const);

test.each([
  ...["ar", "cs", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk"],
  ...["en", "zh"],
] as const)("in %s a day is printed as date-fns prints it", (language) => {
  const locale = { ...locales, en: locales.enGB, zh: locales.zhCN }[language];
  for (const [year, month, day] of DAYS) {
    const instant = new UTCDate(year, month, day);
    const date = instant.toISOString().slice(0, 10);
    const as = (pattern: string): string => format(instant, pattern, { locale });
    expect(longDay(date, language)).toBe(as(language === "en" ? "d MMMM yyyy" : "PPP"));
    expect(weekdayName(date, language)).toBe(as("EEEE"));
    expect(dayAndMonth(date, language)).toBe(as(language === "zh" ? "M月d日" : "d MMMM"));
    expect(monthAndYear(date.slice(0, 7), language)).toBe(as("LLLL yyyy"));
    expect(monthName(date.slice(0, 7), language)).toBe(as("LLLL"));
  }
});

test("no day shifts, not even one that a time zone left out", () => {
  expect(longDay("2011-12-30", "en")).toBe("30 December 2011");
  expect(longDay("1000-01-01", "en")).toBe("1 January 1000");
});

test("a week begins on Monday", () => {
  expect(weekdayHeads("en").map(({ whole }) => whole)[0]).toBe("Monday");
  expect(
    weekdayHeads("en")
      .map(({ short }) => short)
      .join(""),
  ).toBe("MTWTFSS");
});

test.each([
  ["undated", "Undated"],
  ["2020", "2020"],
  ["2020-12", "December 2020"],
  ["2020-12-22", "22 December 2020"],
])("the shelf %s is called %s", (label, name) => {
  expect(shelfName(label, "en")).toBe(name);
});
