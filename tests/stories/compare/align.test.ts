import { describe, expect, test } from "vitest";
import { align, strengthOf } from "../../../src/stories/compare/align.ts";
import { termsOf } from "../../../src/stories/compare/terms.ts";
import { weigher } from "../../../src/stories/compare/weights.ts";
import { wordsOf } from "../../../src/stories/compare/words.ts";

function aligned(left: readonly string[], right: readonly string[]): readonly string[] {
  const terms = (texts: readonly string[]) => texts.map((text) => termsOf(wordsOf(text)));
  const weigh = weigher([...terms(left), ...terms(right)]);
  return align(terms(left).map(weigh), terms(right).map(weigh)).map(
    (pair) => `${pair.left}-${pair.right} ${strengthOf(pair)}`,
  );
}

const OTHERS = [
  "Slate exports rose again in the second quarter.",
  "The choir of Mellisk sang in the rain.",
  "Nobody expected the bakery to open before noon.",
];

describe("sentences that say the same are each other's best likeness", () => {
  test.each<readonly [left: string, right: string, strength: string]>([
    ["The ferry struck a reef near Lannoth.", "The ferry struck a reef near Lannoth.", "same"],
    ["The ferry struck a reef near Lannoth.", "A FERRY struck the reefs near Lannoth!", "same"],
    [
      "Fishing vessels took the passengers of the stranded ferry ashore.",
      "Passengers left the ferry in a fishing vessel.",
      "similar",
    ],
    ["渡轮在兰诺特附近触礁。", "渡轮昨晚在兰诺特附近触礁。", "same"],
    ["Паром сел на риф у Ланнота.", "Вечером паром сел на риф у Ланнота.", "same"],
  ])("%s = %s", (left, right, strength) => {
    expect(aligned([left, ...OTHERS], [right])).toEqual([`0-0 ${strength}`]);
  });

  test.each<readonly [left: string, right: string]>([
    ["The ferry struck a reef near Lannoth.", "The council will meet again in the autumn."],
    ["The mayor said it was too early to say.", "The minister said it was a fine evening."],
    ["The ferry struck a reef.", "渡轮触礁。"],
    ["", "The ferry struck a reef."],
  ])("%s is not %s", (left, right) => {
    expect(aligned([left, ...OTHERS], [right])).toEqual([]);
  });
});

test("a sentence has one partner: the best, and of equals the first", () => {
  const once = "The tug pulled the ferry off the reef.";
  expect(aligned([once, once], [once])).toEqual(["0-0 same"]);
  expect(aligned([once], ["The tug pulled hard.", once, once])).toEqual(["0-1 same"]);
});

test("order does not matter", () => {
  const [a = "", b = ""] = OTHERS;
  expect(aligned([a, b], [b, a])).toEqual(["0-1 same", "1-0 same"]);
});
