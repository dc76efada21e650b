import { expect, test } from "vitest";
import { mendedWords } from "../../src/lines/mended-words.ts";

const MANY = "Ã© ".repeat(30).trim();

test.each([
  ["nothing", "The port closed.", "The port closed.", []],
  ["blanks alone", "The  port\u00a0closed.", "The port closed.", []],
  ["one word", "The cafÃ© closed.", "The café closed.", ["cafÃ©"]],
  ["two sentences", "It sank.The board met.", "It sank. The board met.", ["sank.The"]],
  ["a word that is gone", "The \\u{200b} port closed.", "The port closed.", ["\\u{200b}"]],
  ["a word that comes again", "a.An a.An end", "a. An a. An end", ["a.An", "a.An"]],
  ["many words in a row", `${MANY} port`, `${"é ".repeat(30)}port`, MANY.split(" ")],
  ["bytes that are lost", "The caf\ufffd closed.", "The caf\ufffd closed.", ["caf\ufffd"]],
  ["all of it, where nothing is left", "one two", "", ["one", "two"]],
])("of a line are found: %s", (_, line, mended, expected) => {
  const words = mendedWords(line, mended).map(({ start, end }) => line.slice(start, end));
  expect(words).toEqual(expected);
});
