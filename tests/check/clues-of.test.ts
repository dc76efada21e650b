import { expect, test } from "vitest";
import { cluesOf } from "../../src/check/clues-of.ts";
import { articleOf } from "../pipeline.ts";

const clues = (text: string): readonly string[] =>
  cluesOf(articleOf(text)).map(({ line, weekday, text }) => `${line} ${text} ${weekday}`);

test.each<readonly [what: string, text: string, ...clues: readonly string[]]>([
  ["a text that tells no day has none", "The gate is shut."],
  [
    "a text with a day needs none",
    "date 2021-02-10 LANNOTH (SNW) -- The gate was shut on Tuesday.",
  ],
  ["a weekday", "The gate was shut on Tuesday.", "1 Tuesday 2"],
  [
    "a day without a year is no weekday",
    "LANNOTH, Feb. 9 (SNW) -- The gate is shut.",
    "1 Feb. 9 null",
  ],
])("%s", (_, text, ...expected) => {
  expect(clues(text)).toEqual(expected);
});

test("of many, the first are kept, and the first of each weekday", () => {
  const claims = ["Monday", "Monday", "Monday", "Monday", "Friday", "Friday", "Sunday"];
  const [claim] = articleOf("The gate was shut on Tuesday.").dates;
  const dates = claims.flatMap((text, at) =>
    claim ? [{ ...claim, evidence: { ...claim.evidence, text, line: at + 1 } }] : [],
  );
  const found = cluesOf({ ...articleOf("The gate is shut."), dates });
  expect(found.map(({ line, weekday }) => [line, weekday])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [5, 5],
    [7, 0],
  ]);
});
