import { expect, test } from "vitest";
import { firstWords } from "../../src/check/first-words.ts";
import { articleOf } from "../pipeline.ts";

test.each([
  ["a line that is short enough", "The gate is shut.\n\nIt rained.", "The gate is shut."],
  [
    "a long line up to a whole word",
    "The gate of the lock below the mill was shut at noon, and stays so until the water has fallen.",
    "The gate of the lock below the mill was shut at noon, and stays so until the…",
  ],
  ["what was left out, where nothing else is left", "Share this page", "Share this page"],
])("a text is shown by %s", (_, text, words) => {
  expect(firstWords(articleOf(text))).toBe(words);
});
