import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { built, filesIn } from "../built.ts";
import { folder } from "../folder.ts";

const TEXT = { "a.txt": "date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- The port closed." };
const THEME = ":root { --accent: #0b3d91; }";

/** A small site, and the pages of it that link to a theme. */
async function siteOf(files: Readonly<Record<string, string>>) {
  const site = join(folder({}), "_site");
  const settings = { "archive.yml": "url: https://example.org/papers/" };
  const { notices } = await built(folder({ ...TEXT, ...settings, ...files }), site);
  const all = filesIn(site);
  const pages = all.filter((file) => file.endsWith(".html"));
  const read = (file: string): string => readFileSync(join(site, file), "utf8");
  const themed = pages.filter((page) =>
    /<link rel="stylesheet" href="[^"]*theme\.css">/u.test(read(page)),
  );
  return { all, pages, themed, read, notices };
}

test("a theme stands in its own layer, every page links to it after the stylesheet, and the manifest names it", async () => {
  const { pages, themed, read } = await siteOf({ "_theme.css": THEME });
  expect(themed).toEqual(pages);
  expect(read("assets/theme.css")).toBe(`@layer theme {\n${THEME}\n}\n`);
  expect(read("2021/02/index.html")).toContain(
    '<link rel="stylesheet" href="../../assets/backfile.css">\n<link rel="stylesheet" href="../../assets/theme.css">',
  );
  expect(read("404.html")).toContain('href="/papers/assets/theme.css"');
  expect(read("manifest.json")).toContain("assets/theme.css");
});

test("without one, or with one that has a fault, no page links to any", async () => {
  const without = await siteOf({});
  const faulty = await siteOf({ "_theme.css": "@import 'https://example.org/a.css';" });
  for (const { all, themed } of [without, faulty]) {
    expect(themed).toEqual([]);
    expect(all).not.toContain("assets/theme.css");
  }
  const rules = [without, faulty].map(({ notices }) => notices.map(({ rule }) => rule));
  expect(rules[0]).not.toContain("bad-theme");
  expect(rules[1]).toContain("bad-theme");
});
