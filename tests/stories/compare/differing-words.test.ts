import { describe, expect, test } from "vitest";
import { differingWords } from "../../../src/stories/compare/differing-words.ts";

const marked = (left: string, right: string): readonly string[] =>
  differingWords(left, right).map((runs) =>
    runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(""),
  );

describe("words that only one of two sentences has are told from those of both", () => {
  test.each<readonly [left: string, right: string, marks: readonly string[]]>([
    ["Ten men left.", "Two men left.", ["[Ten] men left.", "[Two] men left."]],
    ["He said no.", "He firmly said no.", ["He said no.", "He [firmly] said no."]],
    [
      "The port closed, the board said.",
      "The port closed.",
      ["The port closed, [the board said].", "The port closed."],
    ],
    ["One two", "Three four", ["[One two]", "[Three four]"]],
    ["渡轮触礁", "渡轮搁浅", ["渡轮[触礁]", "渡轮[搁浅]"]],
    ["", "A word", ["", "[A word]"]],
  ])("%s | %s", (left, right, marks) => {
    expect(marked(left, right)).toEqual(marks);
  });

  test.each<readonly [left: string, right: string]>([
    ["The Port closed", "the port CLOSED"],
    ["“It rained,” he said.", '"It rained" he said'],
    ["1,200 men", "1200 men"],
    ["Hélène’s boat", "Helene boat"],
  ])("no difference is made by case, marks, accents or the possessive: %s | %s", (left, right) => {
    expect(
      differingWords(left, right)
        .flat()
        .some(({ differs }) => differs),
    ).toBe(false);
  });
});

test("the runs of a sentence are the sentence", () => {
  const left = "  “Ten — or more — men,” she said…";
  const [runs] = differingWords(left, "Ten men said");
  expect(runs.map(({ text }) => text).join("")).toBe(left);
});

test("sentences without end are not held against each other word by word", () => {
  const long = "word ".repeat(700);
  expect(differingWords(long, `${long}more`)).toEqual([
    [{ text: long, differs: false }],
    [{ text: `${long}more`, differs: false }],
  ]);
});
