import { expect, test } from "vitest";
import type { DateRole } from "../../src/article.ts";
import { dayOf, type SeenDate, weekday } from "../../src/parse/dates/seen-date.ts";
import { resolveDates } from "../../src/parse/resolve-dates.ts";

const TUESDAY = weekday(2);

const resolved = (
  days: readonly (readonly [DateRole, SeenDate])[],
  year: number | null = null,
): readonly string[] =>
  resolveDates(
    days.map(([role, seen]) => ({
      field: "date",
      role,
      seen,
      text: "words",
      rule: "rule",
      line: 1,
    })),
    year,
  ).map(({ role, date, certainty }) => `${role} ${date} ${certainty}`);

test("a missing year is the one nearest to the day of publication", () => {
  expect(
    resolved([
      ["published", dayOf(2021, 1, 1)],
      ["filed", dayOf(null, 12, 31)],
    ]),
  ).toEqual(["published 2021-01-01 stated", "filed 2020-12-31 resolved"]);
  expect(
    resolved([
      ["published", dayOf(2020, 12, 31)],
      ["filed", dayOf(null, 1, 1)],
    ]),
  ).toEqual(["published 2020-12-31 stated", "filed 2021-01-01 resolved"]);
});

test("29 February needs a year that has it", () => {
  expect(
    resolved([
      ["published", dayOf(2021, 3, 1)],
      ["filed", dayOf(null, 2, 29)],
    ])[1],
  ).toBe("filed 2020-02-29 resolved");
});

test("a weekday is the last one on or before the day of filing, before that of publication", () => {
  expect(
    resolved([
      ["published", dayOf(2020, 12, 23)],
      ["filed", dayOf(null, 12, 22)],
      ["event", TUESDAY],
    ])[2],
  ).toBe("event 2020-12-22 resolved");
  expect(
    resolved([
      ["published", dayOf(2020, 12, 28)],
      ["event", TUESDAY],
    ])[1],
  ).toBe("event 2020-12-22 resolved");
});

test("without any whole day nothing is worked out", () => {
  expect(
    resolved([
      ["mentioned", TUESDAY],
      ["mentioned", dayOf(null, 12, 3)],
    ]),
  ).toEqual(["mentioned null stated", "mentioned null stated"]);
});

test("the year of archive.yml serves datelines that name none; that of a folder goes before it", () => {
  expect(resolved([["filed", dayOf(null, 2, 26)]], 1987)).toEqual(["filed 1987-02-26 resolved"]);
  const folder = { year: 1988, month: null, day: null, weekday: null };
  expect(
    resolved(
      [
        ["filed", dayOf(null, 2, 26)],
        ["path", folder],
      ],
      1987,
    ),
  ).toEqual(["filed 1988-02-26 resolved", "path null stated"]);
});

test("a day of the path settles no weekday", () => {
  expect(
    resolved([
      ["path", dayOf(2020, 12, 23)],
      ["event", TUESDAY],
    ])[1],
  ).toBe("event null stated");
});
