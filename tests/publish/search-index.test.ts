import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { forgetSearch, writeSearchIndex } from "../../src/publish/search-index.ts";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";
import { document, invented } from "../search/documents.ts";

const TEXTS = invented({ articles: 60, mixed: true });
const SECRET = document("2020/01/02/secret.html", "Quixwort Blemstaff resigned.");

/** All files below a folder with what they hold. */
const contents = (root: string): ReadonlyMap<string, string> =>
  new Map(filesIn(root).map((file) => [file, readFileSync(join(root, file), "utf8")]));

/** What a build from nothing writes. */
function clean(documents: Parameters<typeof writeSearchIndex>[0]): ReadonlyMap<string, string> {
  const root = folder({});
  writeSearchIndex(documents, join(root, "cache"), join(root, "site"));
  return contents(join(root, "site"));
}

/** A folder in which a first build was made. */
function begun(): { readonly cache: string; readonly site: string } {
  const root = folder({});
  const folders = { cache: join(root, "cache"), site: join(root, "before") };
  writeSearchIndex([...TEXTS.slice(0, 59), SECRET], folders.cache, folders.site);
  return { ...folders, site: join(root, "site") };
}

describe("the index of a site", () => {
  test("after a change is that of a build from nothing", () => {
    const { cache, site } = begun();
    writeSearchIndex(TEXTS, cache, site);
    expect(contents(site)).toEqual(clean(TEXTS));
  });

  test("holds no word of a text that is gone, nor does its cache", () => {
    const { cache, site } = begun();
    const before = [...contents(cache).values()].join();
    expect(before).toMatch(/quixwort/u);
    writeSearchIndex(TEXTS, cache, site);
    for (const root of [cache, site])
      for (const [file, text] of contents(root))
        expect(`${file} ${text}`).not.toMatch(/quixwort|blemstaff|secret/iu);
  });

  test("of a site that stands already is not touched by the next build", () => {
    const { cache, site } = begun();
    const before = join(site, "../before");
    const old = contents(before);
    writeSearchIndex(TEXTS, cache, site);
    expect(contents(before)).toEqual(old);
    expect(contents(site)).not.toEqual(old);
  });

  test("does not bring what the cache alone is for", () => {
    const files = [...clean(TEXTS).keys()].map((file) => file.split("/").slice(0, 2).join("/"));
    expect([...new Set(files)].sort()).toEqual([
      "search/articles",
      "search/filters",
      "search/index.js",
      "search/leads",
      "search/names.js",
      "search/words",
    ]);
  });

  test("without a search nothing is left of it", () => {
    const { cache } = begun();
    forgetSearch(cache);
    expect(existsSync(cache)).toBe(false);
  });
});

describe("a cache that cannot be trusted is made anew", () => {
  const first = (cache: string, table: string): string =>
    join(cache, filesIn(cache).find((file) => file.startsWith(table)) ?? "");

  test.each<readonly [what: string, spoil: (cache: string) => void]>([
    ["a build that died before its state was written", (cache) => rmSync(join(cache, "state"))],
    ["a state that is cut off", (cache) => truncateSync(join(cache, "state"), 900)],
    [
      "a state that other code has left",
      (cache) => {
        const state = readFileSync(join(cache, "state"), "utf8");
        writeFileSync(join(cache, "state"), state.replace(/^./u, "~"));
        for (const file of filesIn(cache).filter((name) => name.startsWith("leads/")))
          writeFileSync(join(cache, file), "what other code has written");
      },
    ],
    ["a state that is empty", (cache) => writeFileSync(join(cache, "state"), "")],
    ["a block of words that is gone", (cache) => rmSync(join(cache, "words"), { recursive: true })],
    ["a single block that is gone, whichever it is", (cache) => rmSync(first(cache, "leads/"))],
    ["a block of words that is cut off", (cache) => truncateSync(first(cache, "words/"), 99)],
    [
      "a block of texts in which a letter is wrong",
      (cache) => {
        for (const file of filesIn(cache).filter((name) => name.startsWith("texts/"))) {
          const text = readFileSync(join(cache, file), "utf8");
          writeFileSync(join(cache, file), text.replace(/the/u, "thx"));
        }
      },
    ],
    ["no cache at all", (cache) => rmSync(cache, { recursive: true })],
  ])("%s", (_, spoil) => {
    const { cache, site } = begun();
    spoil(cache);
    writeSearchIndex(TEXTS, cache, site);
    expect(contents(site)).toEqual(clean(TEXTS));
  });
});
