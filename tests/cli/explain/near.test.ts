import { expect, test } from "vitest";
import { near } from "../../../src/cli/explain/near.ts";

const TEXTS = ["wire/001_a4.txt", "wire/002_b7.txt", "papers/Letter from Quarhame.txt", "a/x.txt"];

test.each([
  ["wire/001", ["wire/001_a4.txt"]],
  ["001", ["wire/001_a4.txt"]],
  ["papers/002_b7.txt", ["wire/002_b7.txt"]],
  ["wire/00", ["wire/001_a4.txt", "wire/002_b7.txt"]],
  ["papers/leter from quarhame.txt", ["papers/Letter from Quarhame.txt"]],
  ["something/else/altogether.txt", []],
])("by %j, %j may be meant", (typed, expected) => {
  expect(near(typed, TEXTS)).toEqual(expected);
});

test("no more than three are named", () => {
  expect(near("t", ["t1.txt", "t2.txt", "t3.txt", "t4.txt"])).toHaveLength(3);
});
