import { describe, expect, test } from "vitest";
import { lineages as lineagesOf, run, type Sample } from "./texts.ts";

const told = (samples: readonly Sample[]) =>
  lineagesOf(samples).map(({ earliest, carriers, agency }) => [
    earliest?.displayTitle ?? null,
    agency?.name ?? null,
    ...carriers.map(({ displayTitle, kind, kept }) => `${displayTitle} ${kind ?? "base"} ${kept}`),
  ]);

type Row = readonly [
  what: string,
  samples: readonly Sample[],
  lineages: readonly (readonly (string | null)[])[],
];

const WIRE = run(1, 200);
const CUT = run(1, 100);
const LONGER = `${run(1, 100)} ${run(501, 560)}`;

const ROWS: readonly Row[] = [
  [
    "no two texts are alike",
    [
      ["a", 1, ["snw"], WIRE],
      ["b", 2, ["courier"], run(201, 400)],
    ],
    [],
  ],
  [
    "a paper carries an agency",
    [
      ["b", 2, ["courier"], WIRE],
      ["a", 1, ["snw"], WIRE],
    ],
    [["a", "SNW", "a base 100", "b same 100"]],
  ],
  [
    "a paper carries a paper",
    [
      ["a", 1, ["tidings"], WIRE],
      ["b", 2, ["courier"], CUT],
    ],
    [["a", null, "a base 100", "b shortened 50"]],
  ],
  [
    "the longer text came later",
    [
      ["a", 1, ["tidings"], CUT],
      ["b", 2, ["courier"], WIRE],
    ],
    [["a", null, "a base 100", "b extended 100"]],
  ],
  [
    "the first days tie: the longest is the base",
    [
      ["a", 1, ["tidings"], CUT],
      ["b", 1, ["courier"], WIRE],
      ["c", 2, ["snw"], WIRE],
    ],
    [[null, "SNW", "a shortened 50", "b base 100", "c same 100"]],
  ],
  [
    "later days tie",
    [
      ["a", 1, [], WIRE],
      ["b", 2, [], WIRE],
      ["c", 2, [], WIRE],
    ],
    [["a", null, "a base 100", "b same 100", "c same 100"]],
  ],
  [
    "one tells no day: the longest is the base",
    [
      ["a", 1, [], CUT],
      ["u", null, [], WIRE],
    ],
    [[null, null, "a shortened 50", "u base 100"]],
  ],
  [
    "an undated stranger is like nothing",
    [
      ["a", 1, [], CUT],
      ["b", 2, [], WIRE],
      ["u", null, [], run(700, 900)],
    ],
    [["a", null, "a base 100", "b extended 100"]],
  ],
  [
    "three generations: cut, then enlarged",
    [
      ["a", 1, ["snw"], WIRE],
      ["b", 2, ["courier"], CUT],
      ["c", 3, ["tidings"], LONGER],
    ],
    [["a", "SNW", "a base 100", "b shortened 50", "c shortened 50"]],
  ],
  [
    "the second half of what only the third text has is another family",
    [
      ["a", 1, [], run(1, 100)],
      ["b", 2, [], run(1, 200)],
      ["c", 3, [], run(101, 200)],
    ],
    [["a", null, "a base 100", "b extended 100"]],
  ],
  [
    "two families",
    [
      ["a", 1, [], WIRE],
      ["b", 2, [], WIRE],
      ["c", 1, [], run(301, 400)],
      ["d", 2, [], run(301, 400)],
    ],
    [
      ["a", null, "a base 100", "b same 100"],
      ["c", null, "c base 100", "d same 100"],
    ],
  ],
  [
    "two agencies are named, the earliest text names one",
    [
      ["a", 1, ["snw"], WIRE],
      ["b", 2, ["pomtel"], WIRE],
    ],
    [["a", "SNW", "a base 100", "b same 100"]],
  ],
  [
    "two agencies are named, and nobody was first",
    [
      ["a", 1, ["snw"], WIRE],
      ["b", 1, ["pomtel"], WIRE],
    ],
    [[null, null, "a base 100", "b same 100"]],
  ],
];

describe("a lineage says who was first, whose copy it is, and how much each has", () => {
  test.each(ROWS)("%s", (_, samples, lineages) => {
    expect(told(samples)).toEqual(lineages);
  });

  test.each(ROWS)("in whatever order texts come: %s", (_, samples, lineages) => {
    expect(told([...samples].reverse())).toEqual(lineages);
  });
});

test("a report that is printed every week with other figures does not draw in all its weeks", () => {
  const week = (nth: number): string => `${run(1 + nth * 30, 200 + nth * 30)}`;
  const weeks = Array.from(
    { length: 12 },
    (_, nth): Sample => [`week${nth}`, nth + 1, [], week(nth)],
  );
  const lineages = lineagesOf(weeks);
  expect(lineages.length).toBeGreaterThan(1);
  for (const { kept, shared } of lineages.flatMap(({ carriers }) => carriers))
    expect(Math.max(kept, shared)).toBeGreaterThanOrEqual(50);
});

test("ten thousand texts of the same words are one lineage", () => {
  const many = Array.from(
    { length: 10_000 },
    (_, nth): Sample => [`n${nth}`, 1 + (nth % 28), [], WIRE],
  );
  expect(lineagesOf(many).map(({ carriers }) => carriers.length)).toEqual([10_000]);
});
