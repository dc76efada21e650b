import { describe, expect, test } from "vitest";
import { averageLink } from "../../../src/stories/events/average-link.ts";

/** `[one, other, likeness]` */
type Row = readonly [number, number, number];

const groupsOf = (
  size: number,
  rows: readonly Row[],
  names: Readonly<Record<number, string>> = {},
) =>
  averageLink(
    Array.from({ length: size }, (_, at) => names[at] ?? null),
    rows.map(([one, other, likeness]) => ({ one, other, likeness })),
    0.5,
  ).map((group) => [...group].sort().join(""));

describe("what is alike on the average belongs together", () => {
  test.each<readonly [string, number, readonly Row[], readonly string[]]>([
    ["nothing is alike", 3, [], ["0", "1", "2"]],
    ["two of three are", 3, [[0, 2, 0.9]], ["02", "1"]],
    ["just enough is enough", 2, [[0, 1, 0.5]], ["01"]],
    ["a little less is not", 2, [[0, 1, 0.49]], ["0", "1"]],
    [
      "a chain breaks at its weaker link",
      3,
      [
        [0, 1, 0.6],
        [1, 2, 0.9],
      ],
      ["0", "12"],
    ],
    [
      "a pair that is not given counts as nothing alike",
      3,
      [
        [0, 1, 0.9],
        [1, 2, 0.8],
      ],
      ["01", "2"],
    ],
    [
      "three that are all alike",
      3,
      [
        [0, 1, 0.9],
        [1, 2, 0.6],
        [0, 2, 0.5],
      ],
      ["012"],
    ],
    [
      "of equals the first go first",
      3,
      [
        [0, 1, 0.7],
        [1, 2, 0.7],
      ],
      ["01", "2"],
    ],
    [
      "two pairs that are alike as pairs",
      4,
      [
        [0, 1, 0.9],
        [2, 3, 0.8],
        [0, 2, 0.6],
        [0, 3, 0.6],
        [1, 2, 0.5],
        [1, 3, 0.5],
      ],
      ["0123"],
    ],
  ])("%s", (_, size, rows, expected) => expect(groupsOf(size, rows)).toEqual(expected));
});

describe("things of two names stay apart", () => {
  const alike: readonly Row[] = [
    [0, 1, 0.9],
    [1, 2, 0.9],
    [0, 2, 0.9],
  ];

  test.each<readonly [string, Readonly<Record<number, string>>, readonly string[]]>([
    ["one name", { 0: "a" }, ["012"]],
    ["the same name twice", { 0: "a", 2: "a" }, ["012"]],
    ["two names, and one without goes with the first", { 0: "a", 2: "b" }, ["01", "2"]],
    ["three names", { 0: "a", 1: "b", 2: "c" }, ["0", "1", "2"]],
  ])("%s", (_, names, expected) => expect(groupsOf(3, alike, names)).toEqual(expected));
});
