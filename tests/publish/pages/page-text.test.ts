import { describe, expect, test } from "vitest";
import { pageText } from "../../../src/publish/pages/page-text.ts";

const page = (record: object) => pageText({ address: "index.html", ...record });

describe("pages that differ have different texts", () => {
  test.each<[string, object, object]>([
    ["a text cut elsewhere", { words: ["ab", "c"] }, { words: ["a", "bc"] }],
    ["one text or two", { words: ["ab"] }, { words: ["a", "b"] }],
    ["a list in a list", { words: [["a"], "b"] }, { words: [["a", "b"]] }],
    ["a number and its figures", { count: 1 }, { count: "1" }],
    ["nothing and the word for it", { story: null }, { story: "null" }],
    ["a field and the text that looks like it", { a: "x", b: "y" }, { a: "xb=1:y" }],
    ["a field that is not there", { story: null }, {}],
    ["the same value in another field", { previous: "a" }, { next: "a" }],
    ["a record by its digest", { card: card("d") }, { card: card("e") }],
    ["a record by its address", { card: card("d") }, { card: { ...card("d"), address: "b" } }],
    ["true and false", { carried: true }, { carried: false }],
  ])("%s", (_, one, other) => {
    expect(page(one)).not.toBe(page(other));
    expect(page(one)).toBe(page({ ...one }));
  });
});

/** A record with a digest. */
function card(digest: string) {
  return { digest, address: "a", title: "of any kind" };
}

test("what else a record holds that has a digest makes no difference", () => {
  expect(page({ card: { ...card("d"), title: "other" } })).toBe(page({ card: card("d") }));
});

test.each([
  ["a map", new Map()],
  ["a day as an instant", new Date(0)],
])("%s is no data of a page: a fault of the program", (_, value) => {
  expect(() => page({ value })).toThrow("Expected plain data");
});
