import { expect, test } from "vitest";
import { formatNotice } from "../../src/notice.ts";
import { parseCorrections } from "../../src/steer/corrections.ts";
import { unusedRows } from "../../src/steer/unused-rows.ts";
import type { CorrectionRow } from "../../src/steering.ts";
import { UserError } from "../../src/user-error.ts";

const FILE = "content/corrections.csv";
const row: CorrectionRow = {
  path: "a.txt",
  field: "headline",
  value: "Late, again",
  reason: "",
  line: 2,
};

test.each([
  ["no file", null, []],
  ["an empty file", "", []],
  ["a head only", "path,field,value,reason\n", []],
  ["commas", 'path,field,value,reason\na.txt,headline,"Late, again",\n', [row]],
  ["semicolons", "path;field;value;reason\na.txt;headline;Late, again;\n", [row]],
  ["a byte order mark", '\ufeffpath,field,value,reason\r\na.txt,headline,"Late, again",', [row]],
  ["other order, no reason", 'Value,Field,Path\n"Late, again",Headline,./a.txt\n', [row]],
  [
    "blank lines, and lines of commas",
    'path,field,value\n\n,,\na.txt,headline,"Late, again"',
    [{ ...row, line: 4 }],
  ],
])("reads %s", (_, csv, expected) => {
  expect(parseCorrections(FILE, csv)).toEqual({ corrections: expected, notices: [] });
});

test.each([
  [",headline,New", `corrections.csv:2  bad-correction  Expected the path of a text, found none`],
  [
    "a.txt,headlin,New",
    `corrections.csv:2  bad-correction  Expected a field, found "headlin"; did you mean \`headline\`?`,
  ],
  [
    "a.txt,date,31 Feb",
    `corrections.csv:2  bad-correction  Expected a day that exists, such as 2020-12-22, found "31 Feb", which is left out`,
  ],
  [
    "a.txt,filed,2021-02-31",
    `corrections.csv:2  bad-correction  Expected a day that exists, such as 2020-12-22, found "2021-02-31", which is left out`,
  ],
  [
    "a.txt,language,English!",
    `corrections.csv:2  bad-correction  Expected a language tag such as \`en\` or \`zh-Hans\`, found "English!", which is left out`,
  ],
])("leaves out the line %j, with a notice", (line, notice) => {
  const read = parseCorrections(FILE, `path,field,value\n${line}\nb.txt,topic,Sea`);
  expect(read.corrections.map(({ path }) => path)).toEqual(["b.txt"]);
  expect(read.notices.map(formatNotice)).toEqual([notice]);
});

test.each([
  [
    "path,value\na.txt,x",
    ":1  bad-table  Expected a first line with the columns path, field, value",
  ],
  ['path,field,value\na.txt,headline,"x', "bad-table  Quote Not Closed"],
])("a file that is no such table stops: %j", (csv, message) => {
  const reading = () => parseCorrections(FILE, csv);
  expect(reading).toThrow(UserError);
  expect(reading).toThrow(message);
});

test("a line for a text that is not there is named, with the text that was probably meant", () => {
  const rows = ["wire/001.txt", "wire/00l.txt", "old/002.txt", "elsewhere.txt"].map((path) => ({
    ...row,
    path,
  }));
  const paths = ["wire/001.txt", "new/002.txt"];
  const notices = unusedRows("corrections.csv", "unused-correction", rows, paths);
  expect(notices.map(({ message }) => message.replace(/.*found /u, ""))).toEqual([
    '"wire/00l.txt"; did you mean `wire/001.txt`?',
    '"old/002.txt"; did you mean `new/002.txt`?',
    '"elsewhere.txt"',
  ]);
});
