import { describe, expect, test } from "vitest";
import { estimate, reachOf, sketchOf } from "../../../src/stories/copies/sketch.ts";
import { codes, run } from "./texts.ts";

const sketch = (text: string): Uint32Array => sketchOf(codes(text));

const shared = (a: Uint32Array, b: Uint32Array): number =>
  a.filter((number) => b.includes(number)).length;

const likeness = (one: string, other: string): number => {
  const [a, b] = [sketch(one), sketch(other)];
  return estimate(a, b, Math.min(reachOf(a), reachOf(b)), shared(a, b));
};

describe("a sketch", () => {
  test("holds about a fourth of the shingles of a long text, in order and each once", () => {
    const long = sketch(`${run(1, 2000)} ${run(1, 2000)}`);
    expect(long.length).toBeGreaterThan(430);
    expect(long.length).toBeLessThan(570);
    expect([...long]).toEqual([...new Set(long)].sort((a, b) => a - b));
  });

  test.each([
    [4, 0],
    [9, 5],
    [20, 16],
    [40, 16],
  ])("of a text of %i words holds %i", (words, held) => {
    expect(sketch(run(1, words))).toHaveLength(held);
  });

  test("of a part has only shingles of the whole that are small enough", () => {
    const [part, whole] = [sketch(run(100, 700)), sketch(run(1, 2000))];
    expect(shared(part, whole)).toBe(part.length);
  });
});

describe("an estimate", () => {
  test.each<readonly [what: string, one: string, other: string, least: number, most: number]>([
    ["the same text", run(1, 200), run(1, 200), 1, 1],
    ["the same short text", run(1, 12), run(1, 12), 1, 1],
    ["a part of a long text", run(50, 250), run(1, 2000), 1, 1],
    ["a short part of a long text", run(50, 95), run(1, 2000), 1, 1],
    ["half of a text", `${run(1, 200)} ${run(3001, 3200)}`, run(1, 400), 0.35, 0.65],
    ["another text", run(1, 400), run(501, 900), 0, 0],
    ["nothing", "", run(1, 100), 0, 0],
  ])("of %s is near to what is true", (_, one, other, least, most) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(least);
    expect(likeness(one, other)).toBeLessThanOrEqual(most);
    expect(likeness(other, one)).toBe(likeness(one, other));
  });
});
