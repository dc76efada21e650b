import { expect, test } from "vitest";
import { partOf } from "../../src/host/parts.ts";

test.each([
  ["2021/02/10/a-night-on-the-cobbler.html", "articles"],
  ["undated/a-keeper.html", "articles"],
  ["2021/02/10/index.html", "years, months and days"],
  ["undated/index.html", "other files"],
  ["data/articles-2021.ndjson", "data"],
  ["data/articles-2021.bib", "citations and news items"],
  ["data/articles-2021-2.csl.json", "citations and news items"],
  ["data/articles-undated.ris", "citations and news items"],
  ["data/ninjs-2021.ndjson", "citations and news items"],
  ["data/datapackage.json", "data"],
  ["data/check/pomtel.html", "report"],
  ["search.html", "search"],
  ["data.bib", "other files"],
] as const)("%s belongs to: %s", (address, part) => {
  expect(partOf(address).part).toBe(part);
});
