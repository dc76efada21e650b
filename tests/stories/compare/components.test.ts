import { expect, test } from "vitest";
import { componentsOf } from "../../../src/stories/compare/components.ts";

test.each<
  readonly [links: readonly (readonly [number, number])[], groups: readonly (readonly number[])[]]
>([
  [[], []],
  [[[1, 0]], [[0, 1]]],
  [
    [
      [4, 2],
      [0, 7],
      [2, 9],
    ],
    [
      [0, 7],
      [2, 4, 9],
    ],
  ],
  [
    [
      [0, 1],
      [2, 3],
      [3, 1],
    ],
    [[0, 1, 2, 3]],
  ],
])("%j gathers to %j", (links, groups) => {
  expect(componentsOf(links)).toEqual(groups);
});
