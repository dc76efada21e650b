import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decode } from "../src/decode/decode.ts";
import { walk } from "../src/read/walk.ts";
import { lostWords } from "./lost-words.ts";
import { articleOf } from "./pipeline.ts";

const FOLDERS = ["content", "tests/articles"];

const TEXTS = FOLDERS.flatMap((folder) => walk(folder).texts.map((path) => join(folder, path)));

test.each(TEXTS)("every word of %s is in its record", (path) => {
  const bytes = readFileSync(path);
  const text = decode({ path, bytes });
  if ("reason" in text) throw new Error(text.message);
  expect(lostWords(text, articleOf(bytes, path))).toEqual([]);
});

test("there are texts of both kinds to try it on", () => {
  expect(readdirSync("tests/articles").length).toBeGreaterThan(15);
  expect(TEXTS.length).toBeGreaterThan(55);
});
