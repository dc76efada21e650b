import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { type PageList, planPages } from "../../src/publish/plan.ts";

const LISTS: readonly PageList[] = [
  "front",
  "years",
  "months",
  "days",
  "yearlyDays",
  "yearlyCalendar",
  "undated",
  "articles",
  "terms",
  "termParts",
  "termIndexes",
  "storyIndex",
  "storyYears",
  "stories",
  "search",
  "changes",
  "changesFeed",
  "moved",
  "gone",
  "atomFeeds",
  "jsonFeeds",
  "opml",
  "dataRecords",
  "dataTables",
  "dataExports",
  "storyRecords",
  "storyTables",
  "dataPackage",
  "dataPage",
  "report",
  "reportParts",
  "sitemapIndex",
  "sitemaps",
  "about",
  "themes",
  "notFound",
  "robots",
  "noJekyll",
  "hostPages",
];

test("Eleventy, started by hand with .eleventy.ts, draws every page of the plan", () => {
  const eleventy = fileURLToPath(
    new URL("../../node_modules/@11ty/eleventy/cmd.cjs", import.meta.url),
  );
  const args = ["--import", "tsx", eleventy, "--config=.eleventy.ts", "--to=json", "--quiet"];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const drawn: readonly { readonly outputPath: string }[] = JSON.parse(stdout);
  const plan = planPages(loadArchive("content"));
  const planned = LISTS.flatMap((list) => plan[list].map(({ address }) => `./_site/${address}`));
  expect(drawn.map(({ outputPath }) => outputPath).sort()).toEqual(planned.sort());
});
