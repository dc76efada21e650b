import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fallen, floorsOf, printedFloors, raised } from "../../../bench/quality/floors.ts";
import { heldFigures } from "../../../bench/quality/held-figures.ts";
import { fallenLine } from "../../../bench/quality/report.ts";
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
  heldFigures({
    fields: new Map([
      ["headline", headline],
      ["date (not told)", day],
      ["byline", tally(0, 1, 0)],
    ]),
    stories: null,
  });

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

describe("stories are held, too", () => {
  const score = {
    ...{ texts: 9, events: 3, groups: 4, strays: 2 },
    ...{ precision: 0.99999, recall: 0.6949, f1: 0.82, truePairs: null },
  };
  const held = heldFigures({ fields: new Map(), stories: score });
  const figures = { precision: 99.9, recall: 69.4, f1: 82, strays: 2 };

  test("shares are rounded down, strays are counted", () => {
    expect(raised({}, "harbour", held)).toEqual({ harbour: { stories: figures } });
  });

  test.each([
    ["the same", figures, []],
    ["less recall", { ...figures, recall: 69.5 }, ["recall  Expected at least 69.5%, found 69.4%"]],
    ["less F1", { ...figures, f1: 82.1 }, ["F1  Expected at least 82.1%, found 82.0%"]],
    ["more strays", { ...figures, strays: 1 }, ["strays  Expected at most 1, found 2"]],
    ["no pair to be true any more", { truePairs: 99.9 }, []],
  ])("%s", (_, floor, lines) => {
    const worse = fallen({ harbour: { stories: floor } }, "harbour", held);
    expect(worse.map(fallenLine)).toEqual(lines.map((line) => `harbour  stories  ${line}`));
  });
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
    ['{"harbour": {"stories": {"strays": 0.5}}}'],
    ['{"harbour": 99}'],
  ])("may not be %s", (json) => {
    expect(() => floorsOf(json)).toThrow();
  });
});
