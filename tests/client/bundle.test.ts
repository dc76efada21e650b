import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";

const bundle = readFileSync("dist/assets/search.js", "utf8");

test("the script of the search page is small: 8 kB at most, as hosts send it", () => {
  expect(brotliCompressSync(bundle).length).toBeLessThanOrEqual(8000);
});

test("it is a classic script that needs no other, and makes none of a text", () => {
  expect(bundle).not.toMatch(/\bimport\b|\bexport\b|\beval\(|new Function|innerHTML/u);
});
