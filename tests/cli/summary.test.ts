import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { tallyOf } from "../../src/build/tally.ts";
import { type Built, nextSteps, totals } from "../../src/cli/summary.ts";
import { folder } from "../folder.ts";

const built = (texts: readonly string[], site = "_site"): Built => ({
  ...tallyOf(
    loadArchive(folder(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])))),
    1234,
    null,
  ),
  site,
  seconds: 12.34,
  released: {
    ...{ release: "0", manifest: "0", size: { files: 1240, bytes: 5_640_000 } },
    ...{ changed: 12, atOnce: true, rescued: [], kept: null },
  },
});

const BAD_DAY = "---\ndate: 2024-02-30\n---\nThe port closed.";
const DATED = "On 14 June 2019, the port closed.";

describe("what there is", () => {
  test.each([
    [[DATED], "1 article, 0 files rejected, 0 notices"],
    [[DATED, "The port closed."], "2 articles (1 undated), 0 files rejected, 0 notices"],
    [[DATED, ""], "1 article, 1 file rejected, 0 notices"],
    [[BAD_DAY], "1 article (1 undated), 0 files rejected, 1 notice"],
  ])("%j: %s", (texts, line) => {
    expect(totals(built(texts))).toEqual([
      line,
      "1,234 pages in _site (1,240 files, 5.6 MB; 12 changed) in 12.3 s",
    ]);
  });
});

describe("what to do next", () => {
  test.each([
    ["the site is served", 0, "_site", ["`npx backfile preview` serves it"]],
    ["so is one elsewhere", 0, "public", ["`npx backfile preview --out public` serves it"]],
    ["five notices of a kind were all shown", 5, "_site", ["`npx backfile preview` serves it"]],
    [
      "six were not",
      6,
      "_site",
      ["`npx backfile preview` serves it", "`npx backfile check` lists every notice"],
    ],
  ])("%s", (_, notices, site, steps) => {
    expect(nextSteps(built([DATED, ...Array(notices).fill(BAD_DAY)], site))).toEqual(steps);
  });
});
