import { describe, expect, test } from "vitest";
import { termReader } from "../../../src/stories/events/terms.ts";
import { pairOf, wordReader } from "../../../src/stories/word-codes.ts";

const { codesOf } = wordReader();
const termsOf = termReader(new Set(codesOf("the a of")));

/** How often each of some words counts in a text. */
const counts = (headline: string, body: string, ...asked: readonly string[]) => {
  const terms = termsOf(codesOf(headline), codesOf(body));
  return asked.map((word) => {
    const [first = 0, second] = codesOf(word);
    const at = terms.codes.indexOf(second === undefined ? first : pairOf(first, second));
    return at < 0 ? 0 : terms.counts[at];
  });
};

describe("how often a word counts", () => {
  test.each<readonly [string, string, string, readonly string[], readonly number[]]>([
    ["once in a body", "", "the ferry sailed", ["ferry", "sailed"], [1, 1]],
    ["thrice in a headline", "Ferry sails", "the ferry sailed", ["ferry", "sails"], [4, 3]],
    ["not at all where it is small", "The", "a ferry of the", ["the", "a", "of"], [0, 0, 0]],
    ["as a pair where no spaces are set", "", "渡轮触礁", ["渡轮", "轮触", "渡"], [1, 1, 0]],

    ["255 times at most", "", "ferry ".repeat(300), ["ferry"], [255]],
  ])("%s", (_, headline, body, asked, expected) =>
    expect(counts(headline, body, ...asked)).toEqual(expected),
  );
});

test("only the first 300 words of a body count", () => {
  expect(counts("", `${"reef ".repeat(299)}ferry quay`, "ferry", "quay")).toEqual([1, 0]);
});

test("terms stand in the order of their numbers, each once", () => {
  const { codes } = termsOf(codesOf("quay reef"), codesOf("tern quay ferry reef tern"));
  expect([...codes]).toEqual([...new Set(codes)].sort((a, b) => a - b));
});
