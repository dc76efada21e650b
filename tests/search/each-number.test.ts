import { describe, expect, test } from "vitest";
import { between, chance, oneOf } from "../../bench/chance.ts";
import { eachNumber } from "../../src/search/make/each-number.ts";
import { HALF, NONE, OF_RUN, OF_WORD, unitKinds } from "../../src/search/make/unit-kinds.ts";
import { vocabulary } from "../../src/search/make/vocabulary.ts";
import { eachWord, LETTER, RUN, readWord } from "../../src/search/words.ts";

const kindAt = unitKinds();

function byUnits(text: string): readonly string[] {
  const words = vocabulary();
  const found: string[] = [];
  const visit = (word: number): void => void found.push(words.words[word] ?? "?");
  eachNumber(text, { kindAt, vocabulary: words, visit });
  return found;
}

function byPatterns(text: string): readonly string[] {
  const found: string[] = [];
  eachWord(text, readWord, (word) => found.push(word));
  return found;
}

describe("a text is read unit by unit as by the patterns of words", () => {
  test.each([
    "",
    "The harbour's ferries, the harbours' piers, the harbour’S end",
    "its's's x's's é's ’s 's s's中 s's😀 s's\u0301",
    "été naïve Straße İstanbul ﬁsh Ⅷ x² a\u0301b \u0301",
    "covid-19 3.14 A1b2",
    "中国人民 日本語 ไทย 中a国 中😀国 中𠮷国 𠮷",
    "co\u00adoperate zero\u200cwidth \ufeffbom",
    "в России الرئيس والكتاب ёлка",
    "emoji 👩‍👩‍👧 in between, 𝒳bold𝒳 and \ud83d halves \udc00a",
    "a".repeat(63),
    `${"a".repeat(64)}'s b`,
    "a".repeat(65),
    `${"a".repeat(64)}𝒳${"b".repeat(70)}𝒳`,
    "É".repeat(200),
    "\u00ad \u00ad's",
  ])("%j", (text) => {
    expect(byUnits(text)).toEqual(byPatterns(text));
  });

  test("2,000 texts by chance", () => {
    const random = chance(8);
    const signs = [
      ..."aZ09 s'’.-é\u0301ßя中国ไ\u00ad\u200c\ud83d\udc00\n",
      "𝒳",
      "😀",
      "𠮷",
      "'s",
      " x",
    ];
    for (let at = 0; at < 2000; at += 1) {
      const text = Array.from({ length: between(random, 1, 90) }, () => oneOf(random, signs)).join(
        "",
      );
      expect(byUnits(text), JSON.stringify(text)).toEqual(byPatterns(text));
    }
  });

  test("every unit is of the kind that the patterns say", () => {
    const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
      [HALF, /^[\ud800-\udfff]$/],
      [OF_RUN, new RegExp(`^[${RUN}]$`, "u")],
      [OF_WORD, new RegExp(`^${LETTER}$`, "u")],
    ];
    const kindOf = (text: string): number =>
      patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? NONE;
    const units = Array.from({ length: 2 ** 16 }, (_, unit) => String.fromCharCode(unit));
    const wrong = units.filter((text) => kindAt(text, 0) !== kindOf(text));
    expect(wrong).toEqual([]);
  });
});

test("words have numbers of their own, however many there are", () => {
  const words = vocabulary();
  const names = Array.from({ length: 30_000 }, (_, at) => `w${(at * 7919) % 30_000}`);
  const numbers = names.map((name) => words.numberOf(`- ${name} -`, 2, 2 + name.length));
  expect(numbers).toEqual(names.map((_, at) => at));
  expect(names.map((name) => words.numberOf(name.toUpperCase(), 0, name.length))).toEqual(numbers);
  expect(names.map((name) => words.find(name))).toEqual(numbers);
  expect(words.words).toEqual(names);
});
