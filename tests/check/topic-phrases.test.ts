import { expect, test } from "vitest";
import { topicPhrases } from "../../src/check/phrases/topic-phrases.ts";
import { articleOf } from "../pipeline.ts";

const GATES = ["north", "south", "east", "west", "lower", "upper"];

/** A text for each gate, which has its name where `_` stands. */
const phrases = (text: string, gates = GATES) =>
  topicPhrases(gates.map((gate, at) => articleOf(text.replaceAll("_", gate), `${at}.txt`))).map(
    ({ name, texts }) => `${name}: ${texts}`,
  );

test.each<readonly [what: string, text: string, ...phrases: readonly string[]]>([
  ["two words", "The _ sea wall was mended.", "sea wall: 6"],
  ["three words", "The _ heavy sea wall was mended.", "heavy sea wall: 6"],
  ["a small word inside", "The _ cost of living was heard.", "cost of living: 6"],
  ["words of another script", "Вчера _ морская стена была цела.", "морская стена: 6"],
  ["no small word at an end", "The _ wall was of the sea."],
  ["no words on both sides of a stop", "The _ wall. sea, wall; sea: wall"],
  ["no name", "The _ Sea Wall was mended."],
  ["no words of reports", "The _ spokesman said last year."],
  ["none in a script without capitals", "渡轮公司昨天宣布新的渡轮。_"],
])("of texts without a topic: %s", (_, text, ...expected) => {
  expect(phrases(text)).toEqual(expected);
});

test("fewer than five texts share nothing, and texts with a topic do not count", () => {
  expect(phrases("The _ sea wall was mended.", GATES.slice(0, 4))).toEqual([]);
  expect(phrases("The _ sea wall was mended by ferry, at the harbour.")).toEqual([]);
});

test("words that only meet are no phrase", () => {
  const sides = Array.from({ length: 40 }, (_, at) => (at < 35 ? "old wall, red sea" : "sea wall"));
  const texts = sides.map((side, at) => articleOf(`Number ${at} of the ${side} was mended.`));
  expect(topicPhrases(texts).map(({ name }) => name)).not.toContain("wall red");
});
