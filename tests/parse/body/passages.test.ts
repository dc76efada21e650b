import { expect, test } from "vitest";
import type { Line } from "../../../src/article.ts";
import { plainBody } from "../../../src/parse/body/passages.ts";

const lines = (text: string): readonly Line[] =>
  text.split("\n").map((line, at) => ({ number: at + 1, text: line }));

const body = (text: string): readonly string[] =>
  plainBody(lines(text)).passages.map(({ kind, line, text: words }) => `${kind}@${line} ${words}`);

test("blank lines part paragraphs, and spaces are folded", () => {
  expect(body("One  ferry.\n\n\n  Two boats.\n")).toEqual([
    "paragraph@1 One ferry.",
    "paragraph@4 Two boats.",
  ]);
});

test("lines without blank lines between them are paragraphs of their own", () => {
  expect(body("The first paragraph of the text.\nThe second.\nThe third one.")).toEqual([
    "paragraph@1 The first paragraph of the text.",
    "paragraph@2 The second.",
    "paragraph@3 The third one.",
  ]);
});

const WRAPPED = [
  "The harbour board closed the northern basin on Tuesday after divers",
  "found that the outer gate no longer met its sill. Two coasters were",
  "moved to the fish quay, where they are to lie until the gate is mend-",
  "ed.",
];

test("lines of the width of a screen are joined; a broken word only where the text has it whole", () => {
  expect(
    body(
      [...WRAPPED, "", "A gate was last mended in spring, said the pilots who work from it."].join(
        "\n",
      ),
    )[0],
  ).toBe(`paragraph@1 ${WRAPPED.slice(0, 3).join(" ").replace(/-$/u, "")}ed.`);
  expect(body(WRAPPED.join("\n"))[0]).toMatch(/mend-ed\.$/u);
});

test("in wrapped text an indent begins a paragraph", () => {
  const indented = [
    `    ${WRAPPED[0]}`,
    ...WRAPPED.slice(1),
    "    The pilots were told to wait at the outer buoy until the tide turns",
  ];
  expect(body(indented.join("\n")).map((passage) => passage.slice(0, 15))).toEqual([
    "paragraph@1 The",
    "paragraph@5 The",
  ]);
});

test("lists, quotations and tables keep their lines", () => {
  expect(body("- slate\n- herring\n- barley")).toEqual(["list@1 slate\nherring\nbarley"]);
  expect(body("1. slate\n2. herring")).toEqual(["list@1 1. slate\n2. herring"]);
  expect(body("> Nobody asked.\n> Nobody waited.")).toEqual([
    "quote@1 Nobody asked. Nobody waited.",
  ]);
  expect(
    body("  Goods      2022   2023\n  Slate       612    743\n  Barley      167    139"),
  ).toEqual(["table@1 Goods      2022   2023\nSlate       612    743\nBarley      167    139"]);
});

test("one dash at a line's start makes no list, and two spaces after a stop no table", () => {
  expect(body("- 30 people were hurt.\nThe port is closed.")[0]).toMatch(/^paragraph/u);
  expect(body("It rained.  It stopped.\nIt froze.  It thawed.")).toEqual([
    "paragraph@1 It rained. It stopped.",
    "paragraph@2 It froze. It thawed.",
  ]);
});

test("a short line between paragraphs that ends no sentence is a heading", () => {
  expect(
    body(
      "The port is closed.\n\nWhat was sold\n\nThe quarries at Quarhame have made up the output.",
    )[1],
  ).toBe("heading@3 What was sold");
  expect(body("What was sold\n\nThe quarries at Quarhame have made up the output.")[0]).toMatch(
    /^paragraph/u,
  );
});

test("a long single line, and wrapped lines, are for the view to break", () => {
  const sentence =
    "The harbour board closed the northern basin on Tuesday after divers found a fault in the gate. ";
  expect(plainBody(lines(sentence.repeat(8))).reflowed).toBe(true);
  expect(plainBody(lines(WRAPPED.join("\n"))).reflowed).toBe(true);
  expect(plainBody(lines("The port is closed.")).reflowed).toBe(false);
});
