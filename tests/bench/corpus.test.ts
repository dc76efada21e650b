import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpus, fileOf, type Recipe, writeCorpus } from "../../bench/corpus.ts";
import { SOURCES } from "../../bench/news-text.ts";
import { loadArchive } from "../../src/archive.ts";
import { folder } from "../folder.ts";

const filesOf = (recipe: Recipe): readonly string[] => Array.from(corpus(recipe), fileOf);
const checksum = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("")).digest("hex").slice(0, 16);
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const ENGLISH = [...corpus({ articles: 400 })];
const WORDS = ENGLISH.flatMap(({ paragraphs }) => wordsIn(paragraphs.join(" ").toLowerCase()));
const share = (word: string): number => WORDS.filter((each) => each === word).length / WORDS.length;

describe("the same texts every time", () => {
  test.each<readonly [Recipe, string]>([
    [{ articles: 40 }, "0239621874735d82"],
    [{ articles: 40, mixed: true }, "e51030c6efcc93d9"],
  ])("figures of %o are of these bytes", (recipe, sum) => {
    expect(checksum(filesOf(recipe))).toBe(sum);
  });

  test("a text depends on its number, not on how many there are", () => {
    const all = filesOf({ articles: 12 });
    expect(filesOf({ from: 9, articles: 3 })).toEqual(all.slice(9));
  });

  test("another seed gives other texts", () => {
    expect(filesOf({ articles: 3, seed: 2 })).not.toEqual(filesOf({ articles: 3 }));
  });
});

describe("texts like those of an archive", () => {
  test("about 350 words, some short and some long", () => {
    const lengths = ENGLISH.map(({ paragraphs }) => wordsIn(paragraphs.join(" ")).length).sort(
      (a, b) => a - b,
    );
    expect(WORDS.length / ENGLISH.length).toBeGreaterThan(325);
    expect(WORDS.length / ENGLISH.length).toBeLessThan(375);
    expect(lengths[40]).toBeLessThan(220);
    expect(lengths[360]).toBeGreaterThan(480);
  });

  test.each([
    ["the", 0.05, 0.065],
    ["of", 0.03, 0.04],
    ["and", 0.02, 0.03],
    ["in", 0.014, 0.022],
    ["government", 0.0003, 0.002],
  ])("%s is as frequent as in English", (word, least, most) => {
    expect(share(word)).toBeGreaterThan(least);
    expect(share(word)).toBeLessThan(most);
  });

  test("twice the text has new words, but not twice as many", () => {
    const half = new Set(WORDS.slice(0, WORDS.length / 2)).size;
    const all = new Set(WORDS).size;
    expect(all / half).toBeGreaterThan(1.3);
    expect(all / half).toBeLessThan(1.8);
  });

  test("a name that only one text knows, and numbers", () => {
    for (const { people } of ENGLISH.slice(0, 20))
      expect(ENGLISH.filter((text) => text.people.includes(people[0] ?? ""))).toHaveLength(1);
    expect(WORDS.filter((word) => /^\d+$/u.test(word)).length / WORDS.length).toBeGreaterThan(0.01);
  });

  test("30 sources, 40 topics and ten years, some more frequent than others", () => {
    const count = (values: readonly string[]): number => new Set(values).size;
    expect(count(ENGLISH.map(({ source }) => source))).toBe(30);
    expect(count(ENGLISH.flatMap(({ topics }) => topics))).toBe(40);
    expect(count(ENGLISH.map(({ date }) => date.slice(0, 4)))).toBe(10);
    const first = ENGLISH.filter(({ source }) => source === SOURCES[0]).length;
    const last = ENGLISH.filter(({ source }) => source === SOURCES[29]).length;
    expect(first).toBeGreaterThan(3 * last);
  });
});

describe("several languages", () => {
  const MIXED = [...corpus({ articles: 400, mixed: true })];

  test.each([
    ["en", 200, /\bthe\b/u],
    ["fr", 25, /é/u],
    ["ru", 25, /\p{Script=Cyrillic}/u],
    ["ar", 25, /\p{Script=Arabic}/u],
    ["zh", 25, /\p{Script=Han}。/u],
  ])("%s has its share and its script", (code, least, script) => {
    const texts = MIXED.filter(({ language }) => language === code);
    expect(texts.length).toBeGreaterThan(least);
    for (const { paragraphs } of texts) expect(paragraphs.join(" ")).toMatch(script);
  });
});

describe("events", () => {
  const EVENTS = [...corpus({ articles: 400, events: true })];
  const PLAIN = [...corpus({ articles: 400 })];
  const reports = (block: number) =>
    EVENTS.slice(block, block + 10).filter((text, at) => text.date !== PLAIN[block + at]?.date);
  const dayOf = (date: string) => Date.parse(date) / 86_400_000;
  const blocks = Array.from({ length: 40 }, (_, at) => reports(10 * at));
  const share = (texts: readonly (readonly [string, string])[]) =>
    texts.filter(([a, b]) => a === b).length / texts.length;

  test("figures of them are of these bytes", () => {
    expect(checksum(filesOf({ articles: 40, events: true }))).toBe("58070879e757f2e1");
    expect(checksum(filesOf({ articles: 40, events: true, mixed: true }))).toBe("08fa39fee50e3110");
  });

  test("of every ten texts two to six report one, of two days, each for another source", () => {
    for (const texts of blocks) {
      const days = texts.map(({ date }) => dayOf(date));
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(texts.length).toBeLessThanOrEqual(6);
      expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(1);
      expect(new Set(texts.map(({ source }) => source)).size).toBe(texts.length);
    }
  });

  test("its reports name the same people, and some share their sentences", () => {
    for (const texts of blocks)
      expect(new Set(texts.map(({ people }) => people.join(" "))).size).toBe(1);
    const ends = blocks.map((texts) => new Set(texts.map(({ paragraphs }) => paragraphs.at(-1))));
    const reprints = blocks.map((texts, at) => texts.length - (ends[at]?.size ?? 0));
    expect(reprints.filter((count) => count > 0).length).toBeGreaterThan(5);
    expect(reprints.filter((count) => count > 0).length).toBeLessThan(30);
  });

  test("all others are those of an archive without events", () => {
    const pairs = EVENTS.map((text, at): [string, string] => [
      JSON.stringify(text),
      JSON.stringify(PLAIN[at]),
    ]);
    expect(share(pairs)).toBeGreaterThan(0.4);
    expect(share(pairs)).toBeLessThan(0.8);
  });
});

test("a content folder of it is read without a notice, and keeps what was said", () => {
  const content = folder({});
  writeCorpus(content, { articles: 30, mixed: true });
  const { cards, notices, rejected } = loadArchive(content);
  const told = cards.map(({ path, displayTitle, date, language, sources }) =>
    [path, displayTitle, date, language, sources[0]?.name].join(" | "),
  );
  const made = Array.from(corpus({ articles: 30, mixed: true }), (text) =>
    [text.path, text.title, text.date, text.language, text.source].join(" | "),
  );
  expect([notices, rejected]).toEqual([[], []]);
  expect([...told].sort()).toEqual([...made].sort());
  expect(readdirSync(content)).toContain("sources.yml");
});
