import { expect, test } from "vitest";
import { becauseOf } from "../../src/enrich/because-of.ts";

const proof = (text: string) => ({ rule: "topic-phrases", line: 3, text });

test.each([
  ["nothing", [], null],
  ["one phrase", ["ferry"], { ...proof("ferry"), more: 0 }],
  ["the first of three", ["ferry", "car deck", "quay"], { ...proof("ferry"), more: 2 }],
  ["48 signs are whole", ["a".repeat(48)], { ...proof("a".repeat(48)), more: 0 }],
  ["more are cut", ["a".repeat(49)], { ...proof(`${"a".repeat(47)}…`), more: 0 }],
  ["no sign is cut in half", ["🚢".repeat(49)], { ...proof(`${"🚢".repeat(47)}…`), more: 0 }],
])("why a text stands under a topic: %s", (_, texts, expected) => {
  expect(becauseOf(texts.map(proof))).toEqual(expected);
});
