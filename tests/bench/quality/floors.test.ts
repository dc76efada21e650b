import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fallen, floorsOf, printedFloors, raised } from "../../../bench/quality/floors.ts";
import { figuresOf, type Tally } from "../../../bench/quality/tally.ts";

const tally = (right: number, wrong: number, missed: number, silent = 0): Tally => ({
  ...{ right, wrong, missed, silent },
});

describe("figures are rounded to the worse side", () => {
  test.each([
    ["headline", tally(2, 1, 0), { precision: 66.6, recall: 66.6, falseCertainty: null }],
    ["headline", tally(998, 0, 2), { precision: 100, recall: 99.8, falseCertainty: null }],
    ["headline", tally(0, 0, 9), { precision: null, recall: 0, falseCertainty: null }],
    ["date (not told)", tally(0, 1, 0, 2), { precision: 0, recall: 0, falseCertainty: 33.4 }],
    ["date (not told)", tally(0, 0, 0, 9), { precision: null, recall: null, falseCertainty: 0 }],
  ])("%s of %j", (field, counts, figures) => {
    expect(figuresOf(field, counts)).toEqual(figures);
  });
});

const FLOORS = {
  harbour: {
    headline: { precision: 90, recall: 50 },
    "date (not told)": { falseCertainty: 10 },
  },
};

const found = (headline: Tally, day: Tally) =>
  new Map([
    ["headline", headline],
    ["date (not told)", day],
    ["byline", tally(0, 1, 0)],
  ]);

describe("a figure that is worse than its floor is named", () => {
  test.each([
    ["the same figures", tally(9, 1, 8), tally(0, 1, 0, 9), []],
    ["better figures", tally(9, 0, 0), tally(0, 0, 0, 9), []],
    ["less precision", tally(89, 11, 0), tally(0, 1, 0, 9), [["headline", "precision", 90, 89]]],
    ["less recall", tally(49, 0, 51), tally(0, 1, 0, 9), [["headline", "recall", 50, 49]]],
    ["nothing found any more", tally(0, 0, 9), tally(0, 1, 0, 9), [["headline", "recall", 50, 0]]],
    [
      "more false certainty",
      tally(9, 1, 0),
      tally(0, 11, 0, 89),
      [["date (not told)", "falseCertainty", 10, 11]],
    ],
  ])("%s", (_, headline, day, expected) => {
    const worse = fallen(FLOORS, "harbour", found(headline, day));
    expect(worse.map(({ field, figure, floor, found }) => [field, figure, floor, found])).toEqual(
      expected,
    );
  });

  test("so is a field that is gone", () => {
    expect(fallen(FLOORS, "harbour", new Map())).toHaveLength(3);
  });

  test("a set without floors is free", () => {
    expect(fallen(FLOORS, "hills", found(tally(0, 9, 9), tally(0, 9, 0)))).toEqual([]);
  });
});

test("floors are raised, and never lowered", () => {
  const higher = raised(FLOORS, "harbour", found(tally(8, 2, 0), tally(0, 1, 0, 99)));
  expect(higher).toEqual({
    harbour: {
      headline: { precision: 90, recall: 80 },
      "date (not told)": { falseCertainty: 1 },
      byline: { precision: 0, recall: 0 },
    },
  });
  expect(raised(higher, "harbour", found(tally(0, 9, 9), tally(0, 9, 0)))).toEqual(higher);
});

describe("the file of floors", () => {
  const file = readFileSync(new URL("../../quality.json", import.meta.url), "utf8");

  test("is well-formed, and as --raise would write it", () => {
    const floors = floorsOf(file);
    expect(Object.keys(floors).length).toBeGreaterThan(0);
    expect(printedFloors(floors)).toBe(file);
  });

  test.each([
    ['{"harbour": {"headline": {"precision": 101}}}'],
    ['{"harbour": {"headline": {"precision": 99.85}}}'],
    ['{"harbour": {"headline": {"accuracy": 99}}}'],
    ['{"harbour": 99}'],
  ])("may not be %s", (json) => {
    expect(() => floorsOf(json)).toThrow();
  });
});
