import { expect, test } from "vitest";
import { decode } from "../../src/decode/decode.ts";
import { parse } from "../../src/parse/parse.ts";
import { steering } from "../steering.ts";

const draft = (front: string, body = "The port is closed, the board said.") => {
  const text = decode({ path: "a.txt", bytes: Buffer.from(`---\n${front}\n---\n${body}`) });
  if ("reason" in text) throw new Error(text.message);
  return parse(text, steering());
};

test("front matter goes before what the rules find in the text", () => {
  const { headline, dates, sources, byline, language, dateline } = draft(
    [
      "title: Port closed",
      "date: 2021-03-12",
      "updated: 2021-03-13T09:00:00+14:00",
      "source: Lannoth Tidings",
      "byline: [Ada Marlow, Tom Reeve]",
      "language: en",
      "place: Lannoth",
    ].join("\n"),
    " date 2021-03-20 Another headline\n\nThe port is closed, the board said.",
  );
  expect(headline).toBe("Port closed");
  expect(dates.map(({ role, date }) => `${role} ${date}`)).toEqual([
    "published 2021-03-12",
    "updated 2021-03-13",
    "published 2021-03-20",
  ]);
  expect(sources).toEqual([{ name: "Lannoth Tidings", id: "lannoth-tidings" }]);
  expect(byline.map(({ name }) => name)).toEqual(["Ada Marlow", "Tom Reeve"]);
  expect(language).toBe("en");
  expect(dateline).toEqual({ text: "Lannoth", place: "Lannoth" });
});

test.each([
  ["date: 2024-02-30", "bad-date"],
  ["date: soon", "bad-date"],
  ["date: 01/02/2003", "bad-date"],
  ["date: -000001-01-01", "bad-date"],
  ["language: English!", "bad-value"],
])("a bad value is left out with a notice: %s", (line, rule) => {
  const { dates, language, notices } = draft(`title: x\n${line}`);
  expect(dates).toEqual([]);
  expect(language).toBeNull();
  expect(notices).toMatchObject([{ rule, place: { path: "a.txt", line: 3 } }]);
});

test("a headline that the text repeats is not printed twice", () => {
  const { removed, passages } = draft("title: Port closed", "Port closed\n\nThe board said so.");
  expect(removed).toEqual([{ text: "Port closed", rule: "headline", line: 4 }]);
  expect(passages.map(({ text }) => text)).toEqual(["The board said so."]);
});

test("a value of characters that nobody sees is none", () => {
  const { sources, dateline } = draft("title: Port closed\nsource: \u{e0041}\u200b\nplace: ' '");
  expect(sources).toEqual([]);
  expect(dateline).toBeNull();
});
