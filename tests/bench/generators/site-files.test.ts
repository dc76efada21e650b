import { renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changed } from "../../../bench/folder-size.ts";
import { siteFiles, stamps } from "../../../bench/generators/site-files.ts";
import { folder } from "../../folder.ts";

const FILES = { "a.html": "ferry", "b/c.xml": "harbour" };
const LONG_AGO = new Date("2020-12-22");

test("the files of a site are those in all its folders", () => {
  expect(siteFiles(folder(FILES))).toEqual({ files: 2, bytes: 12 });
});

describe("which files were written", () => {
  test.each<readonly [string, (site: string) => void, number]>([
    ["nothing", () => {}, 0],
    ["the same words over the old ones", (site) => writeFileSync(join(site, "a.html"), "ferry"), 1],
    ["a new file in the place of an old one", (site) => replace(join(site, "a.html"), "ferry"), 1],
    ["one more file", (site) => writeFileSync(join(site, "d.html"), ""), 1],
  ])("%s", (_, write, count) => {
    const site = folder(FILES);
    for (const name of Object.keys(FILES)) utimesSync(join(site, name), LONG_AGO, LONG_AGO);
    const before = stamps(site);
    write(site);
    expect(changed(before, stamps(site))).toBe(count);
  });
});

function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
