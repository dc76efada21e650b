import { describe, expect, test } from "vitest";
import { undatedReports } from "../../../src/stories/events/undated.ts";
import { report, termsOf } from "./report.ts";

const text = (...codes: readonly number[]) => report({ day: null, terms: termsOf(...codes) });

describe("a text without a day goes with the event of whose rare words it has the most", () => {
  test.each<
    readonly [string, readonly number[], readonly (readonly number[])[], readonly number[]]
  >([
    ["all of them", [1, 2, 3, 4, 5], [[1, 2, 3, 4, 5]], [0]],
    ["three in five", [1, 2, 3, 4, 9], [[1, 2, 3, 4, 5, 6]], [0]],
    ["less than that: none", [1, 2, 3, 4], [[1, 2, 3, 4, 5, 6, 7, 8]], []],
    ["three words prove nothing", [1, 2, 3], [[1, 2, 3]], []],
    [
      "the better one of two",
      [1, 2, 3, 4, 5, 6],
      [
        [1, 2, 3, 4, 8],
        [1, 2, 3, 5, 6],
      ],
      [1],
    ],
    [
      "the first of two that are equal",
      [1, 2, 3, 4],
      [
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ],
      [0],
    ],
    ["an event without words", [1, 2], [[]], []],
  ])("%s", (_, codes, events, expected) => {
    expect([...undatedReports([text(...codes)], events).keys()]).toEqual(expected);
  });
});
