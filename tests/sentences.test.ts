import { expect, test } from "vitest";
import { firstSentence, sentencesOf } from "../src/sentences.ts";

test.each([
  ["It rained. It stopped.", 2],
  ["Mr. Isk met Dr. Morsk. They spoke.", 2],
  ["The U.S. economy grew. So did ours.", 2],
  ["On Feb. 4 the port closed.", 1],
  ["渡轮触礁。无人受伤。", 2],
  ["Паром сел на риф. Никто не пострадал.", 2],
])("%s", (text, count) => {
  const sentences = sentencesOf(text);
  expect(sentences).toHaveLength(count);
  expect(sentences.join("")).toBe(text);
});

test.each([
  ["It rained. It stopped.", "It rained. "],
  ["Am 14. Juni lief die Fähre auf. Alle leben.", "Am 14. Juni lief die Fähre auf. "],
  ["", ""],
])("the first sentence of %j", (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test("a text longer than the window is cut where its sentences end", () => {
  const text = "The port closed on Tuesday after a storm. ".repeat(400);
  expect(sentencesOf(text)).toHaveLength(400);
  expect(sentencesOf(text).join("")).toBe(text);
});
