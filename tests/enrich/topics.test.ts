import { expect, test } from "vitest";
import { articleOf } from "../pipeline.ts";

const topics = (text: string, path = "a.txt"): readonly string[] =>
  articleOf(text, path).topics.map(
    ({ id, evidence }) =>
      `${id}: ${evidence.map(({ text: words, line }) => `${words}@${line}`).join(" ")}`,
  );

test("different phrases are counted, not the same one twice; each says its line", () => {
  expect(topics("The ferry left.\n\nThe ferry came back to the harbour.")).toEqual([
    "transport: ferry@1 harbour@3",
  ]);
  expect(topics("The ferry left. The ferry, the ferry.")).toEqual([]);
});

test("a phrase matches whole words: a hyphen belongs to its word, a possessive does not", () => {
  expect(topics("An inter-ferry run and the harbour-side bar.")).toEqual([]);
  expect(topics("The ferry’s captain saw the harbour.")).toHaveLength(1);
});

test("a topic of the lead is not found further down, and stands by its weight", () => {
  expect(
    topics("It ran aground, and the lifeboat left the harbour.\n\nThe ferry sank.")[0],
  ).toMatch(/^ferry-safety/u);
  expect(topics("It left.\n\nIt ran aground.")).toEqual([]);
});

test("a phrase under `not` rules a topic out", () => {
  expect(topics("A ferry tale of a boat that ran aground.")).toEqual([]);
});

test("Chinese phrases match anywhere", () => {
  expect(topics("一艘渡轮在 harbour 外触礁，所有人员已上岸。")).toEqual([
    "transport: harbour@1 渡轮@1",
  ]);
});

test("front matter and a folder's name give topics; a folder that is no topic gives none", () => {
  expect(topics("---\ntopics: [Business, sea grass]\n---\nIt rained.")).toEqual([
    "business: topics: Business@2",
    "sea-grass: topics: sea grass@2",
  ]);
  expect(topics("It rained.", "business/2020/a.txt")).toEqual(["business: business@0"]);
  expect(topics("It rained.", "wire/a.txt")).toEqual([]);
});
