import { expect, test } from "vitest";
import { EXPORTS } from "../../src/exports.ts";
import { planData } from "../../src/publish/data-files.ts";
import { articleOf, cardFor } from "../pipeline.ts";

const ARTICLES = [
  articleOf("LANNOTH, Dec 22, 2020 (SNW) -- The port closed.", "b.txt"),
  articleOf("LANNOTH, Feb 10, 2021 (SNW) -- The ferry sailed.", "a.txt"),
  articleOf("LANNOTH, Feb 11, 2021 (SNW) -- The ferry came back.", "c.txt"),
  articleOf("The net lofts will be kept.", "d.txt"),
].map((article) => ({ card: cardFor(article), story: null, carried: null }));

const NO_STORIES = {
  address: "stories/index.html",
  count: 0,
  stories: [],
  newest: [],
  years: [],
  feed: null,
};

const NONE = { exports: [] };

test("a file of records and a table for each year, one of each for the undated", () => {
  const { dataRecords, dataTables, dataPage } = planData(ARTICLES, NO_STORIES, NONE);
  expect(
    dataRecords.map(({ address, records }) => [address, records.map(({ card }) => card.path)]),
  ).toEqual([
    ["data/articles-2020.ndjson", ["b.txt"]],
    ["data/articles-2021.ndjson", ["a.txt", "c.txt"]],
    ["data/articles-undated.ndjson", ["d.txt"]],
  ]);
  expect(dataTables.map(({ address }) => address)).toEqual([
    "data/articles-2020.csv",
    "data/articles-2021.csv",
    "data/articles-undated.csv",
  ]);
  expect(dataPage[0]?.parts.map(({ period }) => period)).toEqual(["2020", "2021", "undated"]);
});

test.each([
  [[], []],
  [["ris"], ["articles-2020.ris", "articles-2021.ris", "articles-undated.ris"]],
  [["ninjs"], ["ninjs-2020.ndjson", "ninjs-2021.ndjson", "ninjs-undated.ndjson"]],
  [
    ["bibtex", "csl-json"],
    [
      ...["articles-2020.bib", "articles-2020.csl.json", "articles-2021.bib"],
      ...["articles-2021.csl.json", "articles-undated.bib", "articles-undated.csl.json"],
    ],
  ],
] as const)("of the forms %j: the files %j", (exports, names) => {
  const { dataExports, dataPage } = planData(ARTICLES, NO_STORIES, { exports });
  const files = names.map((name) => `data/${name}`);
  expect(dataExports.map(({ address }) => address)).toEqual(files);
  const linked = dataPage[0]?.parts.flatMap((part) => part.exports.map(({ address }) => address));
  expect(linked).toEqual(files);
});

test("a year over the limit is cut into parts, its table at the same article", () => {
  const { dataRecords, dataTables, dataExports, dataPackage } = planData(ARTICLES, NO_STORIES, {
    exports: ["ninjs"],
    mostBytes: 1500,
  });
  expect(dataRecords.map(({ address }) => address)).toEqual([
    "data/articles-2020.ndjson",
    "data/articles-2021.ndjson",
    "data/articles-2021-2.ndjson",
    "data/articles-undated.ndjson",
  ]);
  for (const files of [dataTables, dataExports])
    expect(files.map(({ records }) => records)).toEqual(dataRecords.map(({ records }) => records));
  expect(dataPackage[0]?.parts.map(({ part }) => part)).toEqual([1, 1, 2, 1]);
});

test("an archive without articles has no data, and no page that would say so", () => {
  expect(Object.values(planData([], NO_STORIES, { exports: EXPORTS })).flat()).toEqual([]);
});
