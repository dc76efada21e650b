import { describe, expect, test } from "vitest";
import type { Article, BlockKind } from "../../src/article.ts";
import { excerptOf } from "../../src/enrich/excerpt.ts";

const excerpt = (text: string, format: Article["format"] = "plain"): string =>
  excerptOf({ format, body: [{ kind: "paragraph", text }] });

const words = (count: number): string => Array.from({ length: count }, () => "pier").join(" ");

describe("plain text", () => {
  test.each([
    ["a short lead is kept whole", "The port closed.", "The port closed."],
    ["its marks are letters", "*Tern* & <b>_Gull_</b>", "*Tern* & <b>_Gull_</b>"],
    ["lines and gaps become single spaces", " The port\n  closed.\t ", "The port closed."],
    ["200 characters are kept", `${words(40)}s`, `${words(40)}s`],
    ["more are cut after a word", `${words(40)} x`, `${words(40)}…`],
    ["a word is not halved", `${words(39)} piers, ${words(2)}`, `${words(39)}…`],
    ["no comma is left before the cut", `${words(38)} pier, ${words(9)}`, `${words(39)}…`],
    ["Chinese is cut between two characters", "渡".repeat(201), `${"渡".repeat(199)}…`],
    ["no character is halved", `a${"🚢".repeat(101)}`, `a${"🚢".repeat(99)}…`],
    ["a letter keeps its accents", "e\u0301".repeat(150), `${"e\u0301".repeat(99)}…`],
  ])("%s", (_, text, expected) => {
    expect(excerpt(text)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(200);
  });
});

describe("Markdown loses its marks, not its words", () => {
  test.each([
    ["The *Tern* and the **Gull** sailed.", "The Tern and the Gull sailed."],
    ["See [the list](https://example.org/a_b) and `ls`.", "See the list and ls."],
    ["![A pier](https://example.org/p.png) stands.", "A pier stands."],
    ["Five \\* three, AT&amp;T, 3 < 4", "Five * three, AT&T, 3 < 4"],
    ["a <b>bold</b> word", "a <b>bold</b> word"],
    ["one\\\ntwo", "one two"],
    ["snake_case_name", "snake_case_name"],
  ])("%s", (text, expected) => {
    expect(excerpt(text, "markdown")).toBe(expected);
  });

  test.each(["[", "![", "*", "_a", "`", "<", "&", "[a](", "**a*_b"])(
    "no run of %j costs more than a lead does",
    (mark) => expect(excerpt(mark.repeat(100_000), "markdown").length).toBeLessThanOrEqual(200),
    2000,
  );
});

test("only a paragraph is a lead; a text without one has no excerpt", () => {
  const block = (kind: BlockKind, text: string) => ({ kind, text });
  const body = [block("caption", "A pier"), block("paragraph", "The port closed.")];
  expect(excerptOf({ format: "plain", body })).toBe("The port closed.");
  expect(excerptOf({ format: "plain", body: [block("table", "a  b")] })).toBe("");
  expect(excerptOf({ format: "plain", body: [] })).toBe("");
});
