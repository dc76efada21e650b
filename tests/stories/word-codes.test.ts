import { describe, expect, test } from "vitest";
import { pairOf, standsAlone, wordReader } from "../../src/stories/word-codes.ts";

const reader = wordReader();
const codes = (text: string): readonly number[] => [...reader.codesOf(text)];

describe("two ways to write the same words have the same codes", () => {
  test.each([
    ["the TERN sailed", "The tern sailed."],
    ["Économie", "economie"],
    ["the harbour's wall", "the harbour wall"],
    ["the harbour’s wall", "The harbour — wall"],
    ["full ｗｉｄｔｈ", "full width"],
    ["soft\u00adened", "softened"],
    ["e\u0301t\u00e9", "été"],
    ["крачка", "КРАЧКА"],
    ["the ferries' crews", "the ferries crews"],
  ])("%j and %j", (one, other) => expect(codes(one)).toEqual(codes(other)));
});

describe("different words have different codes", () => {
  test.each([
    ["tern", "terns"],
    ["its", "it's not"],
    ["12", "21"],
    ["渡轮", "轮渡"],
    ["can't", "cant"],
  ])("%j and %j", (one, other) => expect(codes(one)).not.toEqual(codes(other)));
});

test("words of letters have even codes, characters that stand alone odd ones", () => {
  expect(codes("Tern 12 крачка").map(standsAlone)).toEqual([false, false, false]);
  expect(codes("渡轮カ").map(standsAlone)).toEqual([true, true, true]);
});

test("a reader can be asked for a long text after a short one, and the other way round", () => {
  const fresh = wordReader();
  const long = "tern ".repeat(5000);
  expect(fresh.codesOf("tern")).toHaveLength(1);
  expect(fresh.codesOf(long)).toHaveLength(5000);
  expect(fresh.codesOf("the tern")).toHaveLength(2);
  expect(fresh.codesOf("")).toHaveLength(0);
});

test("words are given back as the text first prints them and in that order, pairs of characters too", () => {
  const text = "Die Fähre, die FÄHRE und 渡轮";
  const [, ferry = 0] = codes("die fahre");
  const [first = 0, second = 0] = codes("渡轮");
  const wanted = new Set([pairOf(first, second), 4, ferry]);
  expect([...reader.printedIn(text, wanted).values()]).toEqual(["Fähre", "渡轮"]);
});
