import { expect, test } from "vitest";
import { phraseFinder, wordsOf } from "../../src/enrich/phrases.ts";
import { wordsIn } from "../../src/enrich/words-in.ts";

const found = (phrases: readonly string[], text: string): readonly string[] =>
  phraseFinder(phrases)(wordsOf([{ kind: "paragraph", text, line: 1 }], [{ number: 1, text }])).map(
    ({ phrase, words }) => `${phrase}: ${words}`,
  );

test.each<[string, readonly string[], readonly string[]]>([
  [
    "The prime minister’s ship",
    ["prime minister", "ship"],
    ["prime minister: prime minister’s", "ship: ship"],
  ],
  ["A sea trade fair", ["sea", "sea trade", "trade fair"], ["sea trade: sea trade"]],
  ["A sea. Trade fell", ["sea trade"], ["sea trade: sea. Trade"]],
  ["The who, and the WHO", ["WHO"], ["WHO: WHO"]],
  [
    "the government’s view, a government view",
    ["government's view"],
    ["government's view: government’s view"],
  ],
  ["Élan à l’ÉTÉ", ["été", "l'été", "à"], ["à: à", "l'été: l’ÉTÉ"]],
  ["渡轮 and harbour", ["渡轮", "harbour"], ["harbour: harbour", "渡轮: 渡轮"]],
  ["It rained", ["rain", "it rained hard"], []],
])("%j", (text, phrases, hits) => {
  expect(found(phrases, text)).toEqual(hits);
});

test.each(["…", "— —"])("a phrase without a word stands in no text: %j", (phrase) => {
  expect(found([phrase], "The ' of it … — —")).toEqual([]);
});

test.each([
  "The minister’s all-weather ship, in 2020.",
  "Été, ЁЖ и 'квас'; ΑΣ — Σ",
  "''s it's ’ - 3½ x² naïve İstanbul",
  "",
])("words are cut the same beside a letter of Asia as without one: %j", (text) => {
  const { starts, ends, codes } = wordsIn(`${text} 中`);
  expect(wordsIn(text)).toEqual({
    starts: starts.slice(0, -1),
    ends: ends.slice(0, -1),
    codes: codes.slice(0, -1),
  });
});
