import { describe, expect, test } from "vitest";
import { SAME_WORDS, wordsAgree } from "../../../src/stories/copies/agreement.ts";
import { codes, run } from "./texts.ts";

/** The longest common subsequence as a textbook has it. */
function inOrder(a: Uint32Array, b: Uint32Array): number {
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (const [at, other] of b.entries())
      row[at + 1] =
        word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    above = row;
  }
  return above.at(-1) ?? 0;
}

describe("at least 95 of 100 words agree", () => {
  test.each<readonly [what: string, one: string, other: string, agree: boolean]>([
    ["all of them", run(1, 100), run(1, 100), true],
    ["five left out", run(1, 100), run(1, 95), true],
    ["six left out", run(1, 100), run(1, 94), false],
    ["five put in its midst", `${run(1, 50)} a b c d e ${run(51, 95)}`, run(1, 95), true],
    [
      "five replaced, here and there",
      run(1, 100),
      `a ${run(2, 30)} b ${run(32, 60)} c ${run(62, 90)} d ${run(92, 99)} e`,
      true,
    ],
    [
      "six replaced",
      run(1, 100),
      `a ${run(2, 30)} b ${run(32, 60)} c ${run(62, 90)} d ${run(92, 98)} e f`,
      false,
    ],
    ["the same words in another order", run(1, 100), `${run(51, 100)} ${run(1, 50)}`, false],
    ["none", run(1, 100), run(201, 300), false],
    ["a part", run(1, 50), run(1, 100), false],
  ])("%s: %#", (_, one, other, agree) => {
    expect(wordsAgree(codes(one), codes(other))).toBe(agree);
    expect(wordsAgree(codes(other), codes(one))).toBe(agree);
  });

  test("exactly where the longest common subsequence says so", () => {
    let seed = 1;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    const answers = Array.from({ length: 300 }, () => {
      const a = Uint32Array.from({ length: 20 + next(80) }, () => next(9));
      const b = a.filter(() => next(40) > 0).map((word) => (next(40) > 0 ? word : next(9)));
      const expected = inOrder(a, b) >= SAME_WORDS * Math.max(a.length, b.length);
      expect(wordsAgree(a, b)).toBe(expected);
      return expected;
    });
    expect(answers.filter(Boolean).length).toBeGreaterThan(50);
    expect(answers.filter((answer) => !answer).length).toBeGreaterThan(50);
  });
});
