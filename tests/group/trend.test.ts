import { describe, expect, test } from "vitest";
import { toCivilDate } from "../../src/civil-date.ts";
import { trendOf } from "../../src/group/trend.ts";

const days = (...all: readonly (string | null)[]) =>
  all.map((day) => {
    const [year = 0, month = 0, nth = 0] = (day ?? "").split("-").map(Number);
    return { date: day === null ? null : toCivilDate(year, month, nth) };
  });

const said = (trend: ReturnType<typeof trendOf>): string =>
  trend.map(({ period, count }) => `${period} ${count}`).join(", ");

describe("a trend counts by year, with the years that have nothing; within two years by month", () => {
  test.each([
    ["nothing", [], ""],
    ["no day known", [null, null], ""],
    ["one day", ["2020-12-22"], "2020-12 1"],
    [
      "two winters",
      ["2020-11-30", "2020-11-30", "2021-02-01"],
      "2020-11 2, 2020-12 0, 2021-01 0, 2021-02 1",
    ],
    ["undated texts are left out", ["2020-12-22", null], "2020-12 1"],
    [
      "years, where months are more than 24",
      ["2018-12-31", "2020-12-01"],
      "2018 1, 2019 0, 2020 1",
    ],
  ])("%s", (_, all, expected) => {
    expect(said(trendOf(days(...all)))).toBe(expected);
  });

  test("24 months are months", () => {
    expect(trendOf(days("2019-01-31", "2020-12-01"))).toHaveLength(24);
  });

  test("the periods are those of all among which it is", () => {
    const among = days("1998-01-01", "2020-12-22", null);
    expect(said(trendOf(days("2020-12-22"), among))).toBe("2020 1");
  });
});
