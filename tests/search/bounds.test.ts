import { describe, expect, test } from "vitest";
import { boundsOf, rangeOf } from "../../src/search/find/bounds.ts";

describe("days as they are typed", () => {
  test.each<readonly [typed: string, first: string, last: string]>([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2021", "2021-01-01", "2021-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-2", "2021-02-01", "2021-02-28"],
    ["2020-12", "2020-12-01", "2020-12-31"],
    ["2020-12-22", "2020-12-22", "2020-12-22"],
    ["2020-1-2", "2020-01-02", "2020-01-02"],
    ["1000", "1000-01-01", "1000-12-31"],
  ])("%s is %s to %s", (typed, first, last) => {
    expect(rangeOf(typed)).toEqual({ first, last });
  });

  test.each([
    "",
    "20",
    "2020-13",
    "2021-02-29",
    "22.12.2020",
    "yesterday",
    "2020-12-22T10:00",
    "0999",
  ])("%s is no day", (typed) => {
    expect(rangeOf(typed)).toBeNull();
  });

  test("what is no day bounds nothing, and is said", () => {
    expect(boundsOf("soon", "", 16)).toMatchObject({
      low: 0,
      high: Number.POSITIVE_INFINITY,
      remarks: [{ about: "no-day", words: "soon" }],
    });
  });

  test("the undated shelf can be asked for by its name", () => {
    expect(boundsOf("undated", "undated", 16)).toEqual({ low: 0, high: 16, remarks: [] });
  });

  test("a bound at either end leaves the undated shelf out", () => {
    expect(boundsOf("", "2020", 16).low).toBe(16);
    expect(boundsOf("", "", 16).low).toBe(0);
  });
});
