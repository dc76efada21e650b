import { describe, expect, test } from "vitest";
import { conditionOf } from "../../src/check/condition-of.ts";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

const condition = (text: string, path?: string) => conditionOf(articleOf(text, path));

const PLAIN = "LANNOTH, 10 February 2021 (SNW) -- The gate is shut.";

test("of a text that came whole, it says next to nothing", () => {
  expect(condition(PLAIN)).toEqual({
    encoding: "utf-8",
    isDayResolved: false,
    mended: [],
    leftOut: [],
    words: expect.any(String),
    languageLine: null,
    clues: [],
    odd: [],
  });
});

test("what happened to a text often is said once", () => {
  const line = "The gate is shut.It rained all day.";
  const { mended, leftOut } = condition(
    `${PLAIN}\n\n${line}\n\n${line}\n\nShare this page\n\nShare this page\n`,
  );
  expect(mended).toEqual(["glued-sentences"]);
  expect(leftOut).toEqual(["share-line"]);
});

describe("a day is resolved where the claim that shelves the text follows from another one", () => {
  test.each<readonly [boolean, string, string]>([
    [true, "2021/02/10/a.txt", "LANNOTH, Feb. 9 (SNW) -- The gate is shut."],
    [false, "a.txt", "date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- The gate is shut."],
    [false, "a.txt", "The gate is shut."],
  ])("%s: %s %s", (isResolved, path, text) => {
    expect(condition(text, path).isDayResolved).toBe(isResolved);
  });

  test("never where the editor set it", () => {
    const known = steering("", "path,field,value\n2021/02/10/a.txt,date,2021-02-09\n");
    const text = "LANNOTH, Feb. 9 (SNW) -- The gate is shut.";
    expect(conditionOf(articleOf(text, "2021/02/10/a.txt", known)).isDayResolved).toBe(false);
  });
});

describe("two bodies have the same print, or they have not", () => {
  const GATE = "The gate is shut.\n\nIt rained.";
  test.each<readonly [boolean, string, string, string]>([
    [true, "other breaks and spaces", GATE, "The  gate is shut.\n\n\nIt\nrained.\n"],
    [true, "another head", GATE, `LANNOTH, 10 February 2021 (SNW) -- ${GATE}`],
    [false, "another word", GATE, "The gate is shut.\n\nIt snowed."],
    [false, "another case", GATE, "The gate is shut.\n\nit rained."],
    [false, "one more sign", GATE, "The gate is shut.\n\nIt rained!"],
  ])("%s: %s", (isSame, _, one, other) => {
    expect(condition(one).words === condition(other).words).toBe(isSame);
  });

  test("a body without a letter or a digit has none", () => {
    expect(condition("Share this page\n").words).toBeNull();
    expect(condition("Share this page\n\n…\n").words).toBeNull();
  });
});

describe("the line by which a language was detected", () => {
  const PROSE = "The gate of the lock is shut, and nobody was there who could have opened it.";
  test.each<readonly [number | null, string]>([
    [3, `date 2021-02-10\n\n${PROSE}\n`],
    [null, `---\nlanguage: en\n---\n\n${PROSE}\n`],
    [null, "12 – 14"],
  ])("%s", (line, text) => {
    expect(condition(text).languageLine).toBe(line);
  });
});

test("what is odd about a text alone is a notice of its own", () => {
  expect(condition("Share this page\n", "b/a.txt").odd).toEqual([
    { rule: "no-body", message: expect.any(String), place: { path: "b/a.txt", line: null } },
  ]);
});
