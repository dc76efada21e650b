import { expect, test } from "vitest";
import type { Line } from "../src/article.ts";
import { lineOf } from "../src/line-of.ts";

const LINES: readonly Line[] = [
  "",
  "",
  "  The harbour board met on December",
  "22 and again on 3 May, after the pier of Os-",
  "tavel had closed.",
  "",
  "It met on December 22.",
].map((text, at) => ({ number: at + 5, text }));

const passage = (line: number) => ({ kind: "paragraph" as const, text: "", line });

test.each([
  ["words on the first line", 7, "harbour", 7],
  ["words on a later line", 7, "3 May", 8],
  ["words that a line end cuts, before the same words further down", 7, "December 22", 7],
  ["words that a hyphen cuts: the first line", 7, "Ostavel", 7],
  ["words of another passage", 11, "December 22", 11],
  ["a headline, whose line was taken: that line", 5, "December", 5],
  ["front matter above the lines: its own line", 2, "harbour", 2],
])("%s", (_, line, words, expected) => {
  expect(lineOf(LINES, passage(line), words)).toBe(expected);
});
