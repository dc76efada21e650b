import { expect, test } from "vitest";
import { cleanLine, isSound } from "../../src/decode/clean-line.ts";

const isMended = (line: string): boolean =>
  [true, false].some((plain) => cleanLine(line, plain).repairs.length > 0);

const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (char) => char !== "\n" && char !== "\r",
);

/** The letters that stand for the bytes of UTF-8, and those that may follow them. */
const LATIN = Array.from({ length: 0x100 - 0xa0 }, (_, at) => String.fromCharCode(at + 0xa0));
const PAIRS = LATIN.flatMap((first) =>
  [...LATIN, ..."€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ "].map((second) => first + second),
);

test.each([
  ["every character", everyUnit.map((char) => `a${char}b`)],
  ["every character at the end of a line", everyUnit.map((char) => `A ${char}`)],
  ["every pair of Latin letters and signs", PAIRS.map((pair) => `caf${pair} au`)],
  [
    "gaps, entities and glued sentences",
    [`a${" ".repeat(101)}b`, `a${"\t".repeat(200)}b`, "a &amp; b", "a &nbsp b", "It left.The end"],
  ],
])("a line that is mended is never taken for sound: %s", (_, lines) => {
  const mended = lines.filter(isMended);
  expect(mended.length).toBeGreaterThan(0);
  expect(mended.filter(isSound)).toEqual([]);
});

test.each(["The ferry left.", "“It’s over” — at last…\r\n\tYes", "Паром сел на риф", "渡轮触礁。"])(
  "what needs no mending is sound: %j",
  (text) => {
    expect(isSound(text)).toBe(true);
  },
);
