import { describe, expect, test } from "vitest";
import { between, chance } from "../../bench/chance.ts";
import type { FileState } from "../../src/file-state.ts";
import { boxName, cutBoxes } from "../../src/stacks/cut-boxes.ts";

interface Text {
  readonly state: FileState;
}

const textAt = (path: string, size: number): Text => ({
  state: { path, size, changed: 0, inode: 0 },
});

const pathOf = (at: number): string =>
  `wire ${Math.floor(at / 500)}/паром-${String(at).padStart(5, "0")}.txt`;

/** Invented texts in the order of their paths; a few are long. */
function texts(count: number): readonly Text[] {
  const random = chance(8, count);
  return Array.from({ length: count }, (_, at) =>
    textAt(pathOf(at), between(random, 1, random() < 0.01 ? 200_000 : 6000)),
  );
}

const SOME = texts(2000);

/** Each box as text: which texts are in it, and how long they are. */
const contentsOf = (boxes: readonly (readonly Text[])[]): readonly string[] =>
  boxes.map((box) => box.map(({ state: { path, size } }) => `${path} ${size}`).join("\n"));

const BOXES = cutBoxes(SOME);
const BEFORE = contentsOf(BOXES);
const AMONG = new Set(BEFORE);

/** Each fortieth text, and the first and the last ones of every box. */
const TRIED = SOME.flatMap((text, at) => {
  const isAtBorder = BOXES.some(
    (box) => box.slice(0, 2).includes(text) || box.slice(-2).includes(text),
  );
  return isAtBorder || at % 40 === 0 ? [at] : [];
});

/** Which boxes a change takes away, by their place in the row, and how many others it brings. */
function changedBy(after: readonly Text[]) {
  const now = contentsOf(cutBoxes(after));
  const left = new Set(now);
  return {
    gone: BEFORE.flatMap((box, at) => (left.has(box) ? [] : [at])),
    come: now.filter((box) => !AMONG.has(box)).length,
  };
}

const boxWith = (text: Text | undefined): number =>
  BOXES.findIndex((box) => text !== undefined && box.includes(text));

const resized = (at: number, size: number): readonly Text[] =>
  SOME.with(at, textAt(pathOf(at), size));

describe("of 2,000 texts", () => {
  test("each is in exactly one box, in order", () => {
    expect(BOXES.flat()).toEqual(SOME);
    expect(BOXES.length).toBeGreaterThan(20);
    expect(BOXES.filter((box) => box.length === 0)).toEqual([]);
  });

  test("no two boxes have the same name, and names are such as a folder takes", () => {
    const names = BOXES.map(boxName);
    expect(new Set(names).size).toBe(BOXES.length);
    expect(names.filter((name) => !/^[0-9a-f]{40}$/u.test(name))).toEqual([]);
  });

  test("the same texts are shared out in the same way", () => {
    expect(contentsOf(cutBoxes(texts(2000)))).toEqual(BEFORE);
  });

  test.each<[string, (at: number) => readonly Text[]]>([
    ["any one that goes", (at) => SOME.toSpliced(at, 1)],
    [
      "any new one, short or long,",
      (at) => SOME.toSpliced(at + 1, 0, textAt(`${pathOf(at)}.md`, at % 2 === 0 ? 300 : 400_000)),
    ],
    ["any one that becomes longer", (at) => resized(at, 400_000)],
    ["any one that becomes shorter", (at) => resized(at, 0)],
  ])("%s changes its own box, and at most one beside it", (_, change) => {
    for (const at of TRIED) {
      const { gone, come } = changedBy(change(at));
      const own = boxWith(SOME[at]);
      const message = `${pathOf(at)} in box ${own}`;
      expect(gone.length + come, message).toBeGreaterThan(0);
      expect(gone.length, message).toBeLessThanOrEqual(2);
      expect(come, message).toBeLessThanOrEqual(2);
      for (const box of gone) expect(Math.abs(box - own), message).toBeLessThanOrEqual(1);
    }
  });

  test("when one was edited or put back only, all boxes are the same", () => {
    const touched = SOME.map(({ state }) => ({ state: { ...state, changed: 7, inode: 7 } }));
    expect(changedBy(touched)).toEqual({ gone: [], come: 0 });
  });
});

test("a box has a quarter of a megabyte on the average, where each text counts for 256 bytes more than it has", () => {
  const many = texts(30_000);
  const bytes = many.reduce((sum, { state }) => sum + state.size + 256, 0);
  const mean = bytes / cutBoxes(many).length;
  expect(mean).toBeGreaterThan(0.85 * 2 ** 18);
  expect(mean).toBeLessThan(1.15 * 2 ** 18);
});

test.each([
  ["2 ** 18 bytes", 2 ** 18, true],
  ["a million bytes", 1_000_000, true],
  ["more bytes than are read", 2 ** 27, true],
  ["a thousand bytes", 1000, false],
  ["no bytes", 0, false],
])("whether a text of %s ends its box wherever it stands: %s, %s", (_, size, ends) => {
  const short = Array.from({ length: 40 }, (_, at) => textAt(pathOf(at), 10));
  expect(cutBoxes(short)).toHaveLength(1);
  const ended = short.flatMap(({ state: { path } }, at) => {
    const [first, second] = cutBoxes(short.with(at, textAt(path, size)));
    return second && first?.at(-1)?.state.path === path ? [path] : [];
  });
  expect(ended.length === short.length - 1).toBe(ends);
});

test.each([
  ["no texts", [], []],
  ["one text", [10], [1]],
  ["one huge text", [2 ** 20], [1]],
  ["huge texts", [2 ** 20, 2 ** 20, 2 ** 20], [1, 1, 1]],
])("%s make so many boxes as they need", (_, sizes, lengths) => {
  const boxes = cutBoxes(sizes.map((size, at) => textAt(pathOf(at), size)));
  expect(boxes.map((box) => box.length)).toEqual(lengths);
});
