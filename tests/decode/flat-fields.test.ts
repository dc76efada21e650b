import { expect, test } from "vitest";
import { flatFields } from "../../src/decode/flat-fields.ts";
import { parseFields } from "../../src/decode/front-matter.ts";

/** Pieces of values: plain ones, and all that YAML makes something else of. */
const PIECES: readonly string[] = [
  ...["", "Ferry", "2020-12-22", "10:30", "“Ferry” — back", "null", "true", "0x1f", "日本", "é"],
  ...["[a, b]", "[a b,c]", "[a , b]", "[]", "[a,]", "[a, [b]]", "[a: b]", "[#a]", "{a: b}"],
  ...['"a"', '"a \\"b\\" \\\\"', '"\\n"', '"a: # b"', '" a "', '"', "'a'", "'", '"\\u0041"'],
  ...[": ", ":", " #", "#", "- a", "-", "? a", "!a", "!!js/function a", "&a", "*a", "|", ">-"],
  ...["%", "@", "`", "~", "---", "...", "  ", "\t", "\u00a0", "\u0085", "\u2028", "\ufeff", "\\"],
  ...["\ud800", "😀", "]", "}", ",", "http://example.org/#a", "a\rb", "ﬁ", "٣"],
];

const KEYS: readonly string[] = ["title", "y", "<<", "a-b", "1", '"a"', " a", "? a"];

const values = PIECES.flatMap((first) => PIECES.map((second) => first + second));

const blocks: readonly string[] = [
  ...values.flatMap((value) => [`title: ${value}`, `title: a\ntopics: ${value}\nplace: b`]),
  ...KEYS.flatMap((key) => PIECES.map((value) => `${key}: ${value}\ndate: a`)),
  ...PIECES.map((piece) => `title: a\n${piece}\ndate: b`),
  ...PIECES.map((piece) => `title: a\n  ${piece}`),
  ...["title: a\ntitle: b", "title:a", "title:\n- a", "title:", "", "title: a\n\ndate: b"],
];

const parsed = (block: string): unknown => {
  try {
    return parseFields(block);
  } catch {
    return "a fault";
  }
};

test("whatever a look at the lines tells, the parser says too", () => {
  const flat = blocks.map((block) => `\n${block.trimEnd()}`).filter((block) => flatFields(block));
  expect(flat.length).toBeGreaterThan(blocks.length / 20);
  expect(flat.filter((block) => !same(flatFields(block), parsed(block)))).toEqual([]);
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

test("the block that most texts have is read without the parser", () => {
  const block =
    '\ntitle: "The \\"Ada\\" is back: day 2"\ndate: 2020-12-22\ntopics: [sea trade, ports]\nupdated: 2020-12-22T10:30:00Z';
  expect(flatFields(block)).toEqual([
    { key: "title", values: ['The "Ada" is back: day 2'], line: 2 },
    { key: "date", values: ["2020-12-22"], line: 3 },
    { key: "topics", values: ["sea trade", "ports"], line: 4 },
    { key: "updated", values: ["2020-12-22T10:30:00Z"], line: 5 },
  ]);
});

test.each(["a: b: c", "a: b # c", "a: |", "a: 'b'", "a:", "- a", "a: [b, [c]]", "a: b\na: c"])(
  "what YAML may make something else of is left to the parser: %j",
  (block) => {
    expect(flatFields(`\n${block}`)).toBeNull();
  },
);
