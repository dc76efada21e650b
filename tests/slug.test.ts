import { expect, test } from "vitest";
import { slug } from "../src/slug.ts";

test.each([
  ["Ferry runs aground", "ferry-runs-aground"],
  ["Mayor’s “third” term: what now?", "mayors-third-term-what-now"],
  ["Все пассажиры парома", "все-пассажиры-парома"],
  ["渡轮触礁事故", "渡轮触礁事故"],
  ["ＦＥＲＲＹ　２０２１", "ferry-2021"],
  ["Cafe\u0301", "café"],
  ["../../etc/passwd", "etc-passwd"],
  ["— … !", ""],
  ["İstanbul", "i̇stanbul".normalize("NFC")],
])("%s", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each([["word ".repeat(40)], ["語".repeat(60)], ["x".repeat(300)]])(
  "at most 80 bytes, whole letters: %.12s…",
  (text) => {
    const made = slug(text);
    expect(Buffer.byteLength(made)).toBeLessThanOrEqual(80);
    expect(made).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
  },
);
