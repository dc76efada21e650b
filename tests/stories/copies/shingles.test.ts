import { describe, expect, test } from "vitest";
import { distinct, RUN, shinglesOf } from "../../../src/stories/copies/shingles.ts";
import { codes, run } from "./texts.ts";

const shingles = (text: string): readonly number[] => [...shinglesOf(codes(text))];

describe("runs of five words", () => {
  test.each<readonly [words: number, runs: number]>([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [300, 296],
  ])("a text of %i words has %i", (words, runs) => {
    expect(shingles(run(1, words))).toHaveLength(runs);
  });

  test("have the same number wherever they stand", () => {
    const long = shingles(run(1, 300));
    expect(new Set(long).size).toBe(296);
    for (const at of [1, 2, 7, 150, 296])
      expect(shingles(run(at, at + RUN - 1))).toEqual([long[at - 1]]);
  });

  test.each([
    ["w1 w2 w3 w4 w5", "W1, w2: (w3) w4 — w5!", true],
    ["w1 w2 w3 w4 w5", "w2 w1 w3 w4 w5", false],
    ["w1 w2 w3 w4 w5", "w5 w4 w3 w2 w1", false],
    ["w1 w2 w3 w4 w5", "w1 w2 w3 w4 w6", false],
    ["w1 w1 w1 w1 w2", "w1 w1 w1 w2 w1", false],
  ])("%s and %s: the same is %s", (one, other, same) => {
    expect(shingles(one)[0] === shingles(other)[0]).toBe(same);
  });
});

test.each([
  [[], []],
  [[3], [3]],
  [
    [3, 1, 3, 0, 1, 2 ** 32 - 1],
    [0, 1, 3, 2 ** 32 - 1],
  ],
])("%j, each once and in order, is %j", (numbers, once) => {
  expect([...distinct(Uint32Array.from(numbers))]).toEqual(once);
});
