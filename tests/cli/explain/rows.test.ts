import { expect, test } from "vitest";
import { levelsOf, markerRows } from "../../../src/cli/explain/marker-rows.ts";
import { rowsOf, wrapped } from "../../../src/cli/explain/rows.ts";
import { textRows } from "../../../src/cli/explain/text-rows.ts";

test.each([
  ["", 10, []],
  ["The port closed", 10, ["The port", "closed"]],
  ["The port c", 10, ["The port c"]],
  ["abcdefghijklmno", 10, ["abcdefghij", "klmno"]],
  ["渡轮触礁初步报告", 10, ["渡轮触礁初", "步报告"]],
  ["Cafe\u0301 Cafe\u0301 Cafe\u0301", 9, ["Cafe\u0301 Cafe\u0301", "Cafe\u0301"]],
])("%j in %i columns", (text, width, rows) => {
  expect(wrapped(text, width)).toEqual(rows);
  const spans = rowsOf(text, width);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
});

const spans = (text: string, ...words: readonly string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

test.each([
  ["apart", "one two three", ["one", "three"], ["^^^     ^^^^^"]],
  ["one within another", "one two three", ["one two", "two"], ["^^^^^^^", "    ^^^"]],
  ["side by side", "onetwo", ["one", "two"], ["^^^", "   ^^^"]],
  ["the same", "one two", ["two", "two"], ["    ^^^"]],
  ["wide", "渡轮 two", ["渡轮", "two"], ["^^^^ ^^^"]],
  ["none", "one two", [], []],
])("markers under words that stand %s", (_, text, words, expected) => {
  const row = { start: 0, end: text.length };
  expect(markerRows(text, row, levelsOf(spans(text, ...words)))).toEqual(expected);
});

const LINE = "aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll";

test.each([
  ["nothing", [], ["aaa bbb …"]],
  ["words in the first row", ["bbb"], ["aaa bbb …"]],
  ["words in the last row", ["lll"], ["aaa bbb …", "kkk lll"]],
  ["words on both sides of a row", ["aaa", "eee"], ["aaa bbb", "ccc ddd", "eee fff …"]],
  ["words that a row ends", ["fff ggg"], ["aaa bbb", "ccc ddd", "eee fff", "ggg hhh …"]],
])("of a long line with %s, these rows are printed", (_, words, expected) => {
  expect(textRows(LINE, spans(LINE, ...words), 10).map(({ text }) => text)).toEqual(expected);
});

test("a line that is set from right to left has no markers", () => {
  const line = "أحرز نادي ميليسك كأس المضيق";
  expect(textRows(line, spans(line, "نادي"), 80)).toEqual([{ text: line, markers: [] }]);
});
