import { describe, expect, test } from "vitest";
import { COMMON, candidates, commonIn } from "../../../src/stories/copies/candidates.ts";
import { postingsOf } from "../../../src/stories/copies/postings.ts";
import { radixOrder } from "../../../src/stories/copies/radix-order.ts";
import { filterOf, held, repeatedIn } from "../../../src/stories/copies/shingle-filter.ts";
import { sketchOf } from "../../../src/stories/copies/sketch.ts";
import { codes, run } from "./texts.ts";

const pairsOf = (sketches: readonly Uint32Array[]) => {
  const postings = postingsOf(sketches, repeatedIn(sketches));
  const all = new Uint8Array(sketches.length).fill(1);
  return candidates(sketches, postings, commonIn(postings), all);
};

const pairs = (...texts: readonly string[]) => pairsOf(texts.map((text) => sketchOf(codes(text))));

describe("the words of two texts are looked at", () => {
  test.each<
    readonly [what: string, texts: readonly string[], pairs: readonly (readonly number[])[]]
  >([
    ["where they are the same", [run(1, 200), run(501, 700), run(1, 200)], [[0, 2]]],
    ["where one is a part of the other", [run(1, 900), run(301, 400)], [[0, 1]]],
    ["where most is the same", [run(1, 200), `${run(1, 170)} ${run(501, 530)}`], [[0, 1]]],
    ["not where a tenth is", [run(1, 200), `${run(1, 20)} ${run(501, 680)}`], []],
    ["not where nothing is", [run(1, 200), run(501, 700)], []],
    ["not where there is nothing", ["", "", "w1"], []],
  ])("%s", (_, texts, expected) => {
    expect(pairs(...texts)).toEqual(expected);
  });
});

const FOOT = run(1, 60);
const footed = (at: number): string => `${run(1_000 + at * 200, 1_199 + at * 200)} ${FOOT}`;

test("the same text many times makes a chain, not a pair for each two", () => {
  const sketch = sketchOf(codes(run(1, 200)));
  const found = pairsOf(Array.from({ length: COMMON }, () => sketch));
  expect(found.length).toBeLessThanOrEqual(4 * COMMON);
  expect(new Set(found.map(([, second]) => second)).size).toBe(COMMON - 1);
});

test("what too many have says nothing, but a copy among them is found", () => {
  const many = Array.from({ length: 3_000 }, (_, at) => footed(at));
  expect(pairs(...many, footed(7))).toEqual([[7, 3_000]]);
});

test.each([
  [[], []],
  [[7], [0]],
  [
    [5, 70_000, 5, 4_294_967_295, 65_536, 0],
    [5, 0, 2, 4, 1, 3],
  ],
])("the places of %j in their order are %j", (numbers, places) => {
  expect([...radixOrder(Uint32Array.from(numbers))]).toEqual(places);
});

const LISTS = Array.from({ length: 200 }, (_, list) =>
  Uint32Array.from({ length: 50 }, (_, at) => Math.imul(list * 50 + at + 1, 0x85ebca6b) >>> 0),
);
const TWIN = LISTS[7] ?? new Uint32Array();

const heldOf = (list: Uint32Array, filter: Parameters<typeof held>[1]): readonly number[] => {
  const row = new Uint32Array(list.length);
  return [...row.subarray(0, held(list, filter, row, 0))];
};

test("a number that stands in two lists is kept in both, and of others nearly none is", () => {
  const lists = [...LISTS, TWIN];
  const kept = lists.map((list) => heldOf(list, repeatedIn(lists)));
  expect(kept[7]).toEqual([...TWIN]);
  expect(kept.at(-1)).toEqual([...TWIN]);
  expect(kept.flat().length).toBeLessThan(100 + 2_000);
});

test("a filter of some lists holds their numbers, those left out apart, and no others", () => {
  const [first = 0, ...others] = TWIN;
  const filter = filterOf([TWIN], new Map([[first, 1]]));
  expect(LISTS.flatMap((list) => heldOf(list, filter))).toEqual(others);
});
