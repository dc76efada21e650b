import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { recordCards } from "../../src/publish/record-cards.ts";
import { planStoryData } from "../../src/publish/story-data.ts";
import { storyRecordsFile, storyTableFile } from "../../templates/views/story-files.ts";
import { archiveOf, TEXTS } from "../stories/sample.ts";

const MUCH = 1_000_000;

test("stories are files of their own: one a line, and a table with a report a line", () => {
  const { storyRecords, storyTables } = planStoryData(archiveOf(TEXTS).stories, MUCH);
  const [[records, table]] = [[storyRecords[0], storyTables[0]]];
  expect([records?.address, table?.address]).toEqual(["data/stories.ndjson", "data/stories.csv"]);
  const lines = records ? storyRecordsFile(records).trimEnd().split("\n") : [];
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      id: "ferry-burns-off-corrow-point",
      first: "2021-05-04",
      reports: [{ sources: [{ name: "Lannoth Tidings" }] }, {}, {}],
      similar: ["undated/ferry-lost-to-fire-on-tuesday.html"],
    },
  ]);
  const rows: readonly unknown[] = parse(table ? storyTableFile(table) : "", { columns: true });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    story: "ferry-burns-off-corrow-point",
    page: "stories/ferry-burns-off-corrow-point.html",
    date: "2021-05-04",
    sources: "Lannoth Tidings",
    copyOf: "",
  });
});

test("an archive without stories has no such files", () => {
  const plan = planStoryData(archiveOf({ "a.txt": "The port closed." }).stories, MUCH);
  expect(plan).toEqual({ storyRecords: [], storyTables: [] });
});

test("stories over the limit are cut into several files", () => {
  const twice = "path,story\na/choir.txt,Two\nb/later.txt,Two\n";
  const { storyRecords } = planStoryData(
    archiveOf({ ...TEXTS, "stories.csv": twice }).stories,
    100,
  );
  expect(storyRecords.map(({ address }) => address)).toEqual([
    "data/stories.ndjson",
    "data/stories-2.ndjson",
  ]);
});

test("a record names the story of its text, or null", () => {
  const archive = archiveOf(TEXTS);
  const told = recordCards(archive, archive.cards).map(({ card, story }) => [card.path, story]);
  const id = "ferry-burns-off-corrow-point";
  expect(told).toEqual([
    ["a/choir.txt", null],
    ["a/fire.txt", id],
    ["b/fire.txt", id],
    ["b/later.txt", null],
    ["c/fire.txt", id],
    ["c/undated.txt", null],
  ]);
});
