import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { articleOf as recordOf } from "../../bench/article-of.ts";
import { corpus, fileOf } from "../../bench/corpus.ts";
import { bodyReader, storyArchive, storySteering } from "../../bench/story-archive.ts";
import { changeOf } from "../../bench/story-change.ts";
import { storyCostTable } from "../../bench/story-cost-table.ts";
import { findStories } from "../../src/stories/find-stories.ts";
import { lastingFolder } from "../folder.ts";
import { articleOf } from "../pipeline.ts";

const RECIPE = { articles: 200, events: true };
const root = lastingFolder({});
afterAll(() => rmSync(root, { recursive: true }));
const { texts, more } = storyArchive(root, RECIPE);
const bodyOf = bodyReader(root);
const before = findStories(texts, bodyOf, storySteering(), null);
const after = findStories(more, bodyOf, storySteering(before.kept), before.memory);

describe("one more article", () => {
  test("changes the story that it reports, and few days", () => {
    const change = changeOf(before, after);
    expect(change.stories).toBe(1);
    expect(change.daysChanged).toBeGreaterThan(0);
    expect(change.daysRead).toBeGreaterThanOrEqual(change.daysChanged);
    expect(change.daysRead).toBeLessThan(20);
  });

  test("without a memory more days are read, and the same change", () => {
    const anew = findStories(more, bodyOf, storySteering(before.kept), null);
    const { daysRead, ...rest } = changeOf(before, after);
    expect(changeOf(before, anew)).toMatchObject(rest);
    expect(changeOf(before, anew).daysRead).toBeGreaterThan(100);
    expect(changeOf(after, anew)).toMatchObject({ stories: 0, lineages: 0, daysChanged: 0 });
  });
});

test("an article in memory has the words, day and source of one that is read", () => {
  for (const text of corpus({ articles: 5, events: true })) {
    const { body, date, headline, displayTitle, sources } = articleOf(fileOf(text), text.path);
    expect(recordOf(text)).toMatchObject({ body, date, headline, displayTitle });
    expect(recordOf(text).sources.map(({ name }) => name)).toEqual(sources.map(({ name }) => name));
  }
});

test("what it costs is one row", () => {
  const cost = {
    articles: 1000,
    parts: { words: 0.154, links: 0.2, groups: 0.03, copies: 0.1, textBytes: 148e6 },
    peakBytes: 172e6,
    whole: {
      ...{ cpuSeconds: 0.52, wallSeconds: 0.6, stories: 100, reports: 420, lineages: 64 },
      addOne: { milliseconds: 272, stories: 1, lineages: 0, daysRead: 6, daysChanged: 2 },
    },
    again: { bytes: 2e6, readMilliseconds: 31, findMilliseconds: 120, printMilliseconds: 24 },
  };
  const [head = "", row = ""] = storyCostTable(cost).split("\n");
  expect(head).toMatch(/^1,000 articles .* days read {2}changed {2}left MB .* print ms$/u);
  expect(row.split(/ {2,}/u)).toEqual([
    ...["stories and copies", "0.15", "0.20", "0.03", "0.10", "0.52", "0.60", "148", "172"],
    ...["100", "420", "64", "272", "1", "0", "6", "2"],
    ...["2.0", "31.0", "120", "24.0"],
  ]);
});
