import { describe, expect, test } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { eachWord, readWord } from "../../src/search/words.ts";

const wordsIn = (text: string): readonly string[] => {
  const words: string[] = [];
  eachWord(text, readWord, (word) => words.push(word));
  return words;
};

describe("a word is found however it is written", () => {
  test.each<readonly [one: string, other: string]>([
    ["Harbour", "HARBOUR"],
    ["élection", "election"],
    ["e\u0301lection", "élection"],
    ["Ｈａｒｂｏｕｒ", "harbour"],
    ["ﬁnance", "finance"],
    ["Straße", "STRASSE"],
    ["Łódź", "lodz"],
    ["Ærø", "aero"],
    ["İstanbul", "istanbul"],
    ["co\u00adoperation", "cooperation"],
    ["Ёлка", "елка"],
    ["Όμηρος", "ομηροσ"],
    ["إيران", "ايران"],
    ["مَدِينَة", "مدينه"],
    ["السلام", "سلام"],
    ["والسلام", "سلام"],
    ["شَالوم", "شالوم"],
    ["שָׁלוֹם", "שלום"],
    ["٢٠٢٠", "٢٠٢٠"],
    ["ﾊﾝﾄﾞ", "ﾊﾝﾄﾞ"],
  ])("%s = %s", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each<readonly [one: string, other: string]>([
    ["май", "маи"],
    ["resume", "resumed"],
    ["الف", "ف"],
    ["cote", "cotta"],
    ["ก็", "ก"],
  ])("%s is not %s", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test("what holds no letter and no figure is no word", () => {
    expect([fold("\u00ad"), fold("\u200d\u200d"), fold("ـ")]).toEqual(["", "", ""]);
  });
});

describe("the words of a text", () => {
  test.each<readonly [text: string, words: readonly string[]]>([
    ["The port closed.", ["the", "port", "closed"]],
    ["Skerrane’s and LANNOTH'S ports", ["skerrane", "and", "lannoth", "ports"]],
    ["rock'n'roll, it'swell", ["rock", "n", "roll", "it", "swell"]],
    ["l’élection d'hier", ["l", "election", "d", "hier"]],
    ["covid-19; U.S. 1,000.50", ["covid", "19", "u", "s", "1", "000", "50"]],
    ["人民日报", ["人民", "民日", "日报", "报"]],
    ["国", ["国"]],
    ["2020年12月", ["2020", "年", "12", "月"]],
    ["ラーメンを食べた", ["ラー", "ーメ", "メン", "ンを", "を食", "食べ", "べた", "た"]],
    ["ข่าว", ["ข\u0e48", "\u0e48า", "าว", "ว"]],
    ["한국 뉴스", ["한국", "뉴스"]],
    ["в Москве", ["в", "москве"]],
    ["𠮷野家", ["𠮷野", "野家", "家"]],
    ["", []],
    ["— … !? 😀", []],
  ])("%s", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test("each word says where it stands", () => {
    const text = "L’Élection — 人民日 (Élection)";
    const found: string[] = [];
    eachWord(text, readWord, (_, start, end) => found.push(text.slice(start, end)));
    expect(found).toEqual(["L", "Élection", "人民", "民日", "日", "Élection"]);
  });

  test("a word of two megabytes is a row of words of 64 letters, and is read at once", () => {
    const words = wordsIn("x".repeat(2_000_000));
    expect(words.length).toBe(31_250);
    expect(new Set(words)).toEqual(new Set(["x".repeat(64)]));
  });
});
