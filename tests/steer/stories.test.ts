import { expect, test } from "vitest";
import { formatNotice } from "../../src/notice.ts";
import { parseStories } from "../../src/steer/stories.ts";
import { UserError } from "../../src/user-error.ts";

const FILE = "content/stories.csv";

test.each<readonly [string, string, readonly string[]]>([
  [
    "a row a text",
    "path,story,reason\na.txt,The fire,same ferry\nb.txt,The fire,",
    ["a.txt: The fire", "b.txt: The fire"],
  ],
  ["a text of no story", "path,story\na.txt,", ["a.txt: "]],
  ["a path as a shell completes it", "path,story\n./a.txt,The fire", ["a.txt: The fire"]],
  [
    "semicolons, other columns, another order",
    "note;story;path\nx;The fire;a.txt",
    ["a.txt: The fire"],
  ],
  ["an empty file", "", []],
])("%s", (_, csv, expected) => {
  const { stories, notices } = parseStories(FILE, csv);
  expect([...stories.values()].map(({ path, story }) => `${path}: ${story}`)).toEqual(expected);
  expect(notices).toEqual([]);
});

test.each<readonly [string, string, readonly string[], string]>([
  [
    "no path",
    "path,story\n,The fire\nb.txt,The fire",
    ["b.txt"],
    "stories.csv:2  bad-story  Expected the path of a text, found none",
  ],
  [
    "a text twice",
    "path,story\nb.txt,The fire\nb.txt,The flood",
    ["b.txt"],
    'stories.csv:3  bad-story  Expected each text once, found "b.txt" again; line 2 counts',
  ],
])("a line with a fault is left out, with a notice: %s", (_, csv, expected, notice) => {
  const { stories, notices } = parseStories(FILE, csv);
  expect([...stories.keys()]).toEqual(expected);
  expect(notices.map(formatNotice)).toEqual([notice]);
});

test("a file that is no such table stops", () => {
  expect(() => parseStories(FILE, "path,name\na.txt,x")).toThrow(UserError);
});
