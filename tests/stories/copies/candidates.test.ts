import { describe, expect, test } from "vitest";
import { candidates } from "../../../src/stories/copies/candidates.ts";
import { radixOrder } from "../../../src/stories/copies/radix-order.ts";
import { repeatedIn } from "../../../src/stories/copies/repeated.ts";
import { sketchOf } from "../../../src/stories/copies/sketch.ts";
import { codes, run } from "./texts.ts";

const pairs = (...texts: readonly string[]) =>
  candidates(texts.map((text) => sketchOf(codes(text))));

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

test("ten thousand times the same text makes a chain, not a pair for each two", () => {
  const sketch = sketchOf(codes(run(1, 200)));
  const found = candidates(Array.from({ length: 10_000 }, () => sketch));
  expect(found.length).toBeLessThanOrEqual(40_000);
  expect(new Set(found.map(([, second]) => second)).size).toBe(9_999);
});

test("what stands below each of three thousand texts leads to none of them", () => {
  const foot = run(1, 60);
  const texts = Array.from(
    { length: 3_000 },
    (_, at) => `${run(1_000 + at * 200, 1_199 + at * 200)} ${foot}`,
  );
  expect(pairs(...texts)).toEqual([]);
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

test("a number that stands in two lists is kept in both, and of others nearly none is", () => {
  const lists = Array.from({ length: 200 }, (_, list) =>
    Uint32Array.from({ length: 50 }, (_, at) => Math.imul(list * 50 + at + 1, 0x85ebca6b) >>> 0),
  );
  const twin = lists[7] ?? new Uint32Array();
  const kept = repeatedIn([...lists, twin]);
  expect(kept[7]).toEqual([...twin]);
  expect(kept.at(-1)).toEqual([...twin]);
  expect(kept.flat().length).toBeLessThan(100 + 2_000);
});
