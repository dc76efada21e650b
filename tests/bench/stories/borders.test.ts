import { describe, expect, test } from "vitest";
import { borderLines } from "../../../bench/stories/border-lines.ts";
import { copyBorders } from "../../../bench/stories/copy-borders.ts";
import { eventBorders } from "../../../bench/stories/event-borders.ts";
import { knownEvents } from "../../../bench/stories/known-events.ts";
import { byPath, loadStories } from "../../../bench/stories/load-stories.ts";
import { borderOf } from "../../../bench/stories/near-pair.ts";
import { overviewOf } from "../../../bench/stories/overview.ts";
import { groupLines, overviewTables } from "../../../bench/stories/report.ts";
import { sharedWords } from "../../../bench/stories/shared-words.ts";
import { folder } from "../../folder.ts";
import { articleOf } from "../../pipeline.ts";
import { run } from "../../stories/copies/texts.ts";
import { truth } from "../quality/truths.ts";

const file = (title: string, source: string, body: string): string =>
  `---\ntitle: ${title}\ndate: 2021-02-10\nsource: ${source}\n---\n\n${body}\n`;

/** Two texts with 92 of 100 words in common, and two with 85. */
const FILES = {
  "a.txt": file("Ferry hits a reef", "Harbour Gazette", run(1, 100)),
  "b.txt": file("Ferry aground", "Valley Herald", `${run(1, 92)} ${run(193, 200)}`),
  "c.txt": file("Storm closes the pass", "Harbour Gazette", run(301, 400)),
  "d.txt": file("Pass closed", "Valley Herald", `${run(301, 385)} ${run(486, 500)}`),
};

const TRUTHS = [
  '{"file":"a.txt","corpus":"invented","event":"ferry"}',
  '{"file":"b.txt","corpus":"invented","event":"ferry"}',
].join("\n");

const found = () => loadStories(folder({ ...FILES, "truth.ndjson": TRUTHS }));

test("the nearest pairs on either side of a threshold, the likest first; one on it is above", () => {
  const one = articleOf("A ferry hit a reef.");
  const pairs = [0.5, 0.91, 0.9, 0.99, 0.7, 0.89].map((likeness) => ({
    ...{ likeness, one, remark: "" },
    other: one,
  }));
  const { above, below } = borderOf("reprint", 0.9, pairs, 2);
  expect([above, below].map((side) => side.map(({ likeness }) => likeness))).toEqual([
    [0.91, 0.9],
    [0.89, 0.7],
  ]);
});

test("pairs that may be copies stand at each threshold that they may pass", () => {
  const { archive, near } = found();
  const borders = copyBorders(archive.articles, near, 5);
  const told = borders.map(({ name, above, below }) => [
    name,
    above.map(({ other, likeness }) => [other.path, likeness]),
    below.map(({ other, likeness }) => [other.path, likeness]),
  ]);
  expect(told).toEqual([
    ["reprint", [["a.txt", 0.92]], [["c.txt", 0.85]]],
    ["shortened, extended", [], [["c.txt", 0.85]]],
    ["in long stretches", [["c.txt", 0.85]], []],
  ]);
});

test("pairs are printed with their days, outlets, titles and shared words, and what is known of them", () => {
  const { archive, texts, near, truths } = found();
  const told = { wordsOf: sharedWords(texts), knownOf: knownEvents(truths) };
  const [reprint] = copyBorders(archive.articles, near, 5);
  const lines = reprint ? borderLines(reprint, told).split("\n") : [];
  expect(lines.slice(0, 3)).toEqual([
    "0.9200  same event  reprint: 92.0% in stretches of 92 words of the first, 92.0% in stretches of 92 words of the second",
    "  2021-02-10  Valley Herald  Ferry aground",
    "  2021-02-10  Harbour Gazette  Ferry hits a reef",
  ]);
  expect(lines[3]).toMatch(/^(?: {2}|, |w\d+|Ferry)+$/u);
  expect(lines[5]).toBe("---- reprint: from 0.9; 1 above, 1 below ----");
  expect(lines[7]).toMatch(/^0\.8500 {2}shortened: /u);
});

test("the borders of events hold each pair of texts that are alike, and each text near a story", () => {
  const { archive, ...rest } = found();
  const articles = byPath(archive.articles);
  const counted = (links: typeof rest.links) =>
    eventBorders({ ...rest, links }, articles, 5).map(({ name, above, below }) => [
      name,
      above.map(({ one, other, likeness }) => [one.path, other.path, likeness]),
      below.map(({ one, other, likeness }) => [one.path, other.path, likeness]),
    ]);
  const [a, b, c] = rest.texts;
  if (!a || !b || !c) throw new Error("Expected three texts");
  const links = [
    { earlier: a, later: b, likeness: 0.3, terms: [] },
    { earlier: b, later: c, likeness: 0.09, terms: [] },
  ];
  expect(counted(links)).toEqual([
    ["same event", [["a.txt", "b.txt", 0.3]], [["b.txt", "c.txt", 0.09]]],
    ["similar", [], [["a.txt", "c.txt", 0.045]]],
  ]);
});

describe("what is known of a pair", () => {
  const known = knownEvents([
    truth({ file: "in/a.txt", event: "ferry" }),
    truth({ file: "b.txt", event: "ferry" }),
    truth({ file: "c.txt", event: "storm" }),
    truth({ file: "d.txt", event: null }),
  ]);
  const at = (name: string) => articleOf("A ferry hit a reef.", `${name}.txt`);

  test.each([
    ["a", "b", "same event"],
    ["a", "c", "other event"],
    ["a", "d", "other event"],
    ["d", "d", null],
    ["e", "f", null],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(known(at(one), at(other))).toBe(expected);
  });
});

test("what was found is counted, and every group listed", () => {
  const { archive } = found();
  const counts = overviewOf(archive);
  expect(counts).toMatchObject({ texts: 4, undated: 0, stories: 2, reports: 4, largest: 2 });
  expect([...counts.copies]).toEqual([
    ["same", 0],
    ["reprint", 1],
    ["shortened", 1],
    ["extended", 0],
  ]);
  expect(overviewTables("texts", counts)).toContain("50.0%");
  expect(groupLines(archive.stories, archive.articles)).toMatch(
    /^\S+ {2}2 reports: .+\n {2}2021-02-10 {2}Harbour Gazette {2}Ferry hits a reef\n {2}2021-02-10 {2}Valley/u,
  );
});
