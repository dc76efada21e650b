import { expect, test } from "vitest";
import { carriersOf, holdingOf } from "../../src/group/holding.ts";
import { entryOfDay, entryWith, filed } from "./filed.ts";

const gapsOf = (...days: readonly (string | null)[]) =>
  holdingOf(filed("snw", days.map(entryOfDay)), new Map()).gaps.map(
    ({ after, before, days: length }) => `${after} ${before} ${length}`,
  );

test.each([
  ["no day", [null], []],
  ["one day", ["2021-02-09", "2021-02-09", null], []],
  ["days that follow each other", ["2021-02-28", "2021-03-01"], []],
  ["a day without any", ["2021-02-09", "2021-02-11"], ["2021-02-09 2021-02-11 1"]],
  [
    "the three longest, in the order of time",
    ["2021-01-01", "2021-01-03", "2021-01-13", "2021-01-16", "2021-01-31"],
    ["2021-01-03 2021-01-13 9", "2021-01-13 2021-01-16 2", "2021-01-16 2021-01-31 14"],
  ],
])("gaps of a source: %s", (_, days, expected) => {
  expect(gapsOf(...days)).toEqual(expected);
});

test("days with a text count once each", () => {
  const days = ["2021-02-09", "2021-02-09", "2021-02-11", null];
  expect(holdingOf(filed("snw", days.map(entryOfDay)), new Map()).days).toBe(2);
});

test("who carries the texts of a source, the most first", () => {
  const [snw, post, courier] = ["SNW", "The Post", "Courier"].map((name) => ({ name, id: null }));
  const copy = (...names: readonly (typeof snw)[]) =>
    entryWith({ sources: names.flatMap((name) => name ?? []) }, snw);
  const carriers = carriersOf([copy(courier), copy(post, snw), copy(post), entryWith({})]);
  expect([...carriers]).toEqual([
    [
      "snw",
      [
        { label: "The Post", address: "sources/the-post/index.html", count: 2 },
        { label: "Courier", address: "sources/courier/index.html", count: 1 },
      ],
    ],
  ]);
});
