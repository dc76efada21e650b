import { expect, test } from "vitest";
import { finderIn, locateCut } from "../../src/lines/locate.ts";

test.each([
  ["On 3 May 2019 and 3 May 20190", "3 May 2019", ["3 May 2019"]],
  ["May 15, then May 1", "May 1", ["May 1"]],
  ["The port, the Port", "port", ["port"]],
  ["The PORT", "port", ["PORT"]],
  ["the minister’s port", "minister's port", ["minister’s port"]],
  ["a\tport   of\u00a0call", "port of call", ["port   of\u00a0call"]],
  ["The port of Lannoth is", "The port of…", ["The port of"]],
  ["斯新社兰诺特", "兰诺特", ["兰诺特"]],
  ["(Reporting by A. [x] $5 \\ /)", "by A. [x] $5 \\ /", ["by A. [x] $5 \\ /"]],
  ["The port", "pier", []],
  ["The port", "", []],
  ["The port", "…", []],
])("in %j, %j is %j", (line, words, expected) => {
  expect(finderIn(line)(words).map(({ start, end }) => line.slice(start, end))).toEqual(expected);
});

test.each([
  ["He came on December", "December 22", "December"],
  ["He came on December  ", "December 22, 2020", "December"],
  ["of inter-", "of international law", "of inter-"],
  ["December is cold", "December 22", null],
  ["He came", "December 22", null],
  ["He came", "came", null],
])("at the end of %j, %j begins with %j", (line, words, expected) => {
  const span = locateCut(line, words);
  expect(span && line.slice(span.start, span.end)).toBe(expected);
});
