import { expect, test } from "vitest";
import { isUnlikeFile, takenFrom } from "../../src/lines/taken.ts";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

const SENTENCE = "The board met again, and the harbour stayed as it was. ";

test.each([
  ["words alone", "The port closed.\n", false],
  ["front matter", "---\ntitle: Port\ndate: 2020-05-03\n---\nThe port closed.\n", false],
  ["Markdown", "---\nformat: markdown\n---\nThe **port** closed.\n", false],
  ["a headline", "Port\nPublished: 3 May 2020\n\nThe port closed.\n", true],
  ["a dateline", "LANNOTH, Feb. 9 (SNW) -- The port closed.\n", true],
  ["a sign-off", "The port closed. Enditem\n", true],
  ["a repair", "The port closed &amp; the board met.\n", true],
  ["one long line", SENTENCE.repeat(15), true],
  ["another encoding", Buffer.from("The caf\u00e9 of Lannoth closed.\n", "latin1"), true],
])("a text with %s: its file has more to show is %s", (_, content, expected) => {
  expect(isUnlikeFile(articleOf(content))).toBe(expected);
});

test("what became of a line is told with the line, and what the editor says is no line of the text", () => {
  const known = steering("", "a.txt,headline,The quay,\n");
  const article = articleOf(
    "Mine reopens\n\nBy Ada Brandt\n\nThe mine at Relwick reopened in the rain. Enditem\n",
    "a.txt",
    known,
  );
  expect(takenFrom(article).map(({ field, line, text }) => [field, line, text])).toEqual([
    ["removed", 5, "Enditem"],
    ["byline", 3, "By Ada Brandt"],
    ["headline", 1, "Mine reopens"],
  ]);
});
