import { expect, test } from "vitest";
import { cutBySize } from "../../src/publish/cut-by-size.ts";

const sizeOf = (item: unknown): number => bytes([item]);

const bytes = (run: readonly unknown[]): number =>
  Buffer.byteLength(run.map((item) => `${JSON.stringify(item)}\n`).join(""));

test.each([
  ["all fit", ["aa", "bb"], 10, [["aa", "bb"]]],
  ["the second does not fit", ["aa", "bb"], 9, [["aa"], ["bb"]]],
  [
    "an item over the limit stands alone",
    ["aaaaaaaaaa", "b", "c"],
    8,
    [["aaaaaaaaaa"], ["b", "c"]],
  ],
  ["bytes are counted, not characters", ["渡", "轮"], 11, [["渡"], ["轮"]]],
  ["what JSON escapes takes more room", ['""', "b"], 10, [['""'], ["b"]]],
  ["a list without items is no run", [], 10, []],
])("%s", (_, items, most, runs) => {
  expect(cutBySize<unknown>(items, most, sizeOf)).toEqual(runs);
});

test("whole records are kept in order, and no run of several is over the limit", () => {
  const records = Array.from({ length: 60 }, (_, at) => ({
    path: `${at}.txt`,
    headline: at % 3 === 0 ? null : 'A "ferry"\tsailed\u0001 – 渡轮 \ud83d'.repeat(at),
    body: [{ kind: "paragraph", text: "The port closed. ".repeat(at) }],
    reflowed: true,
  }));
  const runs = cutBySize(records, 4000, sizeOf);
  expect(runs.flat()).toEqual(records);
  expect(runs.length).toBeGreaterThan(10);
  for (const run of runs.filter(({ length }) => length > 1))
    expect(bytes(run)).toBeLessThanOrEqual(4000);
});

test("at the very limit one run holds them all, a byte less makes two", () => {
  const records = Array.from({ length: 20 }, (_, at) => ({
    path: `${at}.txt`,
    text: "渡轮 ".repeat(at),
  }));
  const all = bytes(records);
  expect(cutBySize(records, all, sizeOf)).toHaveLength(1);
  expect(cutBySize(records, all - 1, sizeOf)).toHaveLength(2);
});
