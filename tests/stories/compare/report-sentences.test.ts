import { expect, test } from "vitest";
import type { Block } from "../../../src/article.ts";
import { reportSentences } from "../../../src/stories/compare/report-sentences.ts";

test.each<readonly [what: string, body: readonly Block[], sentences: readonly string[]]>([
  [
    "a paragraph of one line is cut",
    [{ kind: "paragraph", text: "The tug came. It left again." }],
    ["The tug came.", "It left again."],
  ],
  [
    "each item of a list begins a sentence",
    [{ kind: "list", text: "two tugs\na lifeboat" }],
    ["two tugs", "a lifeboat"],
  ],
  ["a quote takes part", [{ kind: "quote", text: "We waited." }], ["We waited."]],
  [
    "captions, notes, headings, tables and code do not",
    [
      { kind: "caption", text: "The tug." },
      { kind: "note", text: "Corrected." },
      { kind: "heading", text: "At sea" },
      { kind: "table", text: "tug  1" },
      { kind: "code", text: "tug" },
    ],
    [],
  ],
  ["nor does what has no word", [{ kind: "paragraph", text: "* * *" }], []],
])("%s", (_, body, sentences) => {
  expect(reportSentences({ body, format: "plain", language: "en" })).toEqual(sentences);
});

test("Markdown is read without its marks, plain text as it stands", () => {
  const body: readonly Block[] = [
    { kind: "paragraph", text: "The *tug* came\nfrom [Vaskenna](https://example.org/)." },
    { kind: "list", text: "- one **rope**\n- two ropes" },
    { kind: "quote", text: "> We waited\n> all night." },
  ];
  expect(reportSentences({ body, format: "markdown", language: "en" })).toEqual([
    "The tug came from Vaskenna.",
    "one rope",
    "two ropes",
    "We waited all night.",
  ]);
  expect(reportSentences({ body: body.slice(0, 1), format: "plain", language: "en" })).toEqual([
    "The *tug* came from [Vaskenna](https://example.org/).",
  ]);
});
