import { expect, test } from "vitest";
import { sentencesOf } from "../src/sentences.ts";

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
