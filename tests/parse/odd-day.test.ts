import { expect, test } from "vitest";
import { oddDay } from "../../src/parse/odd-day.ts";

test.each([
  ["2021-03-04", 2021, null],
  ["2021-03-04T23:59:59Z", 2021, null],
  ["4 March 2021, 9:05", 2021, null],
  ["1600-01-01", 1600, null],
  ["2199-12-31", 2199, null],
  ["March 4", null, null],
  ["2021-03-04T23:59:60Z", 2021, "a time of day that exists"],
  ["2021-03-04 24:00", 2021, "a time of day that exists"],
  ["2021-03-04T10:75:00", 2021, "a time of day that exists"],
  ["٢٠٢١-٠٣-٠٤", 2021, "a day in the digits 0 to 9"],
  ["1599-12-31", 1599, "a year from 1600 to 2199"],
  ["2200-01-01", 2200, "a year from 1600 to 2199"],
])("%s: %j", (value, year, expected) => {
  expect(oddDay(value, year)).toBe(expected);
});
