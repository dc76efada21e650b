import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decode } from "../../src/decode/decode.ts";
import { packageRoot } from "../../src/package-root.ts";
import { asker } from "../../src/parse/reading.ts";
import { rules } from "../../src/parse/rules.ts";
import { SIGN, signsIn } from "../../src/parse/signs.ts";
import { walk } from "../../src/read/walk.ts";
import { steering } from "../steering.ts";

const known = steering();

test.each([
  ["It left on 3 May", SIGN.digit],
  ["LANNOTH (SNW)", SIGN.bracket],
  ["<Print> [Back]", SIGN.corner],
  ["a - b", SIGN.dash],
  ["a — b • c", SIGN.dash],
  ["a/b", SIGN.slash | SIGN.label],
  ["Source: SNW", SIGN.colon | SIGN.label],
  ["a | b", SIGN.bar],
  ["“It’s over”… Паром, Été, Ελλάδα", 0],
])("the signs of %j", (line, signs) => {
  expect(signsIn(line)).toBe(signs);
});

test.each(["来源：斯新社", "（完）", "٢٢ ديسمبر", "𝟙", "３月"])(
  "beyond the scripts of Europe a line is taken to have every sign: %j",
  (line) => {
    for (const sign of Object.values(SIGN)) expect(signsIn(line) & sign).toBe(sign);
  },
);

const taking = [rules.opening, rules.head, rules.ending, rules.anywhere].flat();

/** The lines of the texts of the repository. */
const lines = ["content", "tests/articles"].flatMap((folder) => {
  const root = join(packageRoot(), folder);
  return walk(root).texts.flatMap((path) => {
    const text = decode({ path, bytes: readFileSync(join(root, path)) });
    return "lines" in text ? text.lines.map((line) => line.text.slice(0, 2000)) : [];
  });
});

test("what a rule takes has the signs that it needs, in every line of every text", () => {
  const missed: string[] = [];
  let taken = 0;
  for (const text of lines) {
    const mayFit = asker(text);
    for (const rule of taking) {
      if (!rule.take({ text, after: [], marks: [], next: () => null }, known)) continue;
      taken += 1;
      if (!mayFit(rule)) missed.push(`${rule.name}: ${text}`);
    }
  }
  expect(taken).toBeGreaterThan(0);
  expect(missed).toEqual([]);
});
