import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Article } from "../src/article.ts";
import { decode } from "../src/decode/decode.ts";
import { walk } from "../src/read/walk.ts";
import { articleOf } from "./pipeline.ts";

const FOLDERS = ["content", "tests/articles"];

const counts = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))
    found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/** All words that a record keeps of its text: the body, what was left out, and what proves a field. Words that prove the encoding stand elsewhere too. */
const kept = ({ body, removed, evidence, dates }: Article): readonly string[] => [
  ...body.map(({ text }) => text),
  ...removed.map(({ text }) => text),
  ...dates.map(({ evidence: { text } }) => text),
  ...Object.entries(evidence)
    .filter(([field]) => field !== "encoding")
    .flatMap(([, proofs]) => proofs.map(({ text }) => text)),
];

const TEXTS = FOLDERS.flatMap((folder) => walk(folder).texts.map((path) => join(folder, path)));

test.each(TEXTS)("every word of %s is in its record", (path) => {
  const bytes = readFileSync(path);
  const text = decode({ path, bytes });
  if ("reason" in text) throw new Error(text.message);
  const record = counts(kept(articleOf(bytes, path)));
  const lost = [...counts(text.lines.map((line) => line.text))].filter(
    ([word, times]) => (record.get(word) ?? 0) < times,
  );
  expect(lost).toEqual([]);
});

test("there are texts of both kinds to try it on", () => {
  expect(readdirSync("tests/articles").length).toBeGreaterThan(15);
  expect(TEXTS.length).toBeGreaterThan(55);
});
