import { expect, test } from "vitest";
import {
  dayAndMonth,
  longDay,
  monthAndYear,
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
