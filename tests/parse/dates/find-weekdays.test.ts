import { expect, test } from "vitest";
import { findWeekdays } from "../../../src/parse/dates/find-weekdays.ts";

test.each([
  ["said on Tuesday.", [2]],
  ["le mardi et jeudi", [2, 4]],
  ["am Dienstag", [2]],
  ["во вторник и в среду", [2, 3]],
  ["يوم الثلاثاء", [2]],
  ["周二和星期日", [2, 0]],
  ["2020年12月22日周二", [2]],
])("%s", (text, weekdays) => {
  expect(findWeekdays(text).map(({ seen }) => seen.weekday)).toEqual(weekdays);
});

test.each([
  ["the sun set"],
  ["Tuesdays"],
  ["a pazar in town"],
  ["Fridayish"],
  ["今年第四周日均客流"],
  ["每周一次"],
])("no weekday in: %s", (text) => {
  expect(findWeekdays(text)).toEqual([]);
});
