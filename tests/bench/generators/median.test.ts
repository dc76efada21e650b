import { expect, test } from "vitest";
import { median, medianBuilds } from "../../../bench/generators/median.ts";
import type { Builds } from "../../../bench/generators/row.ts";

test.each<readonly [readonly number[], number]>([
  [[7], 7],
  [[9, 1], 5],
  [[10, 9, 1], 9],
  [[4, 1, 3, 2], 2.5],
])("of %j it is %d", (figures, middle) => {
  expect(median(figures)).toBe(middle);
});

const run = (wallSeconds: number, cpuSeconds: number, peakBytes: number): Builds => {
  const spent = { wallSeconds, cpuSeconds, peakBytes };
  return {
    cold: { ...spent, files: 5, bytes: 50 },
    noChange: null,
    oneMore: { ...spent, files: 2 },
  };
};

test("each figure is the middle one of its own, and files are no figure", () => {
  expect(medianBuilds([run(1, 20, 300), run(2, 30, 100), run(3, 10, 200)])).toEqual(
    run(2, 20, 200),
  );
});

test("without a run there is none", () => {
  expect(() => medianBuilds([])).toThrow(RangeError);
});
