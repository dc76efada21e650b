import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  forgetSearch,
  type IndexFile,
  isIntact,
  writeSearchIndex,
} from "../../src/publish/search-index.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";
import { document, invented, textsOf } from "../search/documents.ts";

const TEXTS = invented({ articles: 60, mixed: true });
const SECRET = document("2020/01/02/secret.html", "Quixwort Blemstaff resigned.");

/** All files below a folder with what they hold. */
const contents = (root: string): ReadonlyMap<string, string> =>
  new Map(filesIn(root).map((file) => [file, readFileSync(join(root, file), "utf8")]));

const written = (documents: readonly SearchDocument[], cache: string): readonly IndexFile[] =>
  writeSearchIndex(textsOf(documents), (text) => text.document, cache);

/** What a site would show of these files. */
const shown = (files: readonly IndexFile[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, cached }) => [path, readFileSync(cached, "utf8")]));

/** What a build from nothing writes. */
const clean = (documents: readonly SearchDocument[]): ReadonlyMap<string, string> =>
  shown(written(documents, join(folder({}), "cache")));

/** A cache in which a first build was made. */
function begun(): string {
  const cache = join(folder({}), "cache");
  written([...TEXTS.slice(0, 59), SECRET], cache);
  return cache;
}

describe("the index of a site", () => {
  test("after a change is that of a build from nothing", () => {
    expect(shown(written(TEXTS, begun()))).toEqual(clean(TEXTS));
  });

  test("holds no word of a text that is gone, nor does its cache", () => {
    const cache = begun();
    expect([...contents(cache).values()].join()).toMatch(/quixwort/u);
    written(TEXTS, cache);
    for (const [file, text] of contents(cache))
      expect(`${file} ${text}`).not.toMatch(/quixwort|blemstaff|secret/iu);
  });

  test("is replaced file by file: a link to an old one holds what it held", () => {
    const cache = begun();
    const links = join(cache, "../links");
    const old = written([...TEXTS.slice(0, 59), SECRET], cache);
    for (const { path, cached } of old) {
      mkdirSync(dirname(join(links, path)), { recursive: true });
      linkSync(cached, join(links, path));
    }
    const before = contents(links);
    written(TEXTS, cache);
    expect(contents(links)).toEqual(before);
  });

  test("brings nothing that the cache alone is for", () => {
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

  test("is new as far as it differs, and every file is told with its hash", () => {
    const cache = begun();
    const before = new Map(
      written([...TEXTS.slice(0, 59), SECRET], cache).map((file) => [file.path, file]),
    );
    expect([...before.values()].filter(({ isNew }) => isNew)).toEqual([]);
    const after = written(TEXTS, cache);
    expect(after.filter((file) => !isIntact(file))).toEqual([]);
    const differing = after.filter(({ path, sha256 }) => before.get(path)?.sha256 !== sha256);
    expect(differing.length).toBeGreaterThan(2);
    expect(differing.filter(({ isNew }) => !isNew)).toEqual([]);
  });

  test("without a search nothing is left of it", () => {
    const cache = begun();
    forgetSearch(cache);
    expect(existsSync(cache)).toBe(false);
  });

  test("asks for each document of a first build once, in the order of the texts", () => {
    const asked: string[] = [];
    const texts = textsOf([...TEXTS].reverse());
    writeSearchIndex(
      texts,
      ({ address, document }) => {
        asked.push(address);
        return document;
      },
      join(folder({}), "cache"),
    );
    expect(asked).toEqual(texts.map(({ address }) => address));
  });

  test("lets a fault of a text through, and the next build begins from nothing", () => {
    const cache = begun();
    const fail = (): SearchDocument => {
      throw new RangeError("no such text");
    };
    expect(() => writeSearchIndex(textsOf(TEXTS), fail, cache)).toThrow("no such text");
    expect(shown(written(TEXTS, cache))).toEqual(clean(TEXTS));
  });
});

describe("a file that no change reads", () => {
  const spoils: readonly (readonly [what: string, spoil: (file: string) => void])[] = [
    ["is gone", (file) => rmSync(file)],
    ["is cut off", (file) => truncateSync(file, 40)],
    ["holds another letter", (file) => writeFileSync(file, `${readFileSync(file, "utf8")} `)],
  ];

  test.each(spoils)("and %s is not intact, until all is made anew", (_, spoil) => {
    const cache = begun();
    const [damaged] = written(TEXTS, cache).filter(({ path }) => path.includes("/leads/"));
    if (!damaged) throw new Error("no leads");
    spoil(damaged.cached);
    const files = written(TEXTS, cache);
    expect(files.filter((file) => !isIntact(file)).map(({ path }) => path)).toEqual([damaged.path]);
    forgetSearch(cache);
    const anew = written(TEXTS, cache);
    expect(anew.filter((file) => !isIntact(file))).toEqual([]);
    expect(shown(anew)).toEqual(clean(TEXTS));
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
    ["hashes that are gone", (cache) => rmSync(join(cache, "hashes"))],
    [
      "hashes of which one is wrong",
      (cache) => {
        const hashes = readFileSync(join(cache, "hashes"), "utf8");
        writeFileSync(join(cache, "hashes"), hashes.replace(/[0-9a-f]\n$/u, "~\n"));
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
    const cache = begun();
    spoil(cache);
    expect(shown(written(TEXTS, cache))).toEqual(clean(TEXTS));
  });
});
