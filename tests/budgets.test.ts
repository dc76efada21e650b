import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpus, sourceList } from "../bench/corpus.ts";
import { asWire, wireTopics } from "../bench/generators/as-wire.ts";
import { writeText } from "../bench/generators/write-text.ts";
import { built, filesIn } from "./built.ts";

const KB = 1000;

/** Pages as hosts send them, made small while somebody waits. */
const ON_THE_WAY = 5;
/** A file that many ask for is made small once, as well as it goes. */
const ONCE = 11;

const ARTICLE = /^(?:\d{4}\/\d\d\/\d\d|undated)\/(?!index)[^/]+\.html$/u;
const MONTH = /^\d{4}\/\d\d\/index\.html$/u;

let root = "";
const NAMES = ["sample", "wire"] as const;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "backfile-"));
  await built("content", join(root, "sample"));
  const content = join(root, "content");
  for (const text of corpus({ articles: 200 })) writeText(join(content, text.path), asWire(text));
  writeFileSync(join(content, "sources.yml"), sourceList());
  writeFileSync(join(content, "topics.yml"), wireTopics());
  await built(content, join(root, "wire"));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const sizeOf = (file: string, quality: number): number =>
  brotliCompressSync(readFileSync(join(root, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  }).length;

/** The sizes of the pages of a shape in bytes, the smallest first. */
const sizes = (site: string, shape: RegExp): readonly number[] =>
  filesIn(join(root, site))
    .filter((file) => shape.test(file))
    .map((file) => sizeOf(`${site}/${file}`, ON_THE_WAY))
    .sort((a, b) => a - b);

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;

describe.each(NAMES)("on the way to a reader, of the archive %s", (site) => {
  test("half of the articles are at most 8 kB, and of a hundred 95 at most 14", () => {
    const all = sizes(site, ARTICLE);
    expect(all.length).toBeGreaterThan(40);
    expect(share(all, 0.5)).toBeLessThanOrEqual(8 * KB);
    expect(share(all, 0.95)).toBeLessThanOrEqual(14 * KB);
  });

  test("no month is more than 30 kB, and the front page no more than 14", () => {
    expect(share(sizes(site, MONTH), 1)).toBeLessThanOrEqual(30 * KB);
    expect(share(sizes(site, /^index\.html$/u), 1)).toBeLessThanOrEqual(14 * KB);
  });
});

test("the stylesheet is at most 8 kB, and the script of the search as much", () => {
  expect(sizeOf("sample/assets/backfile.css", ONCE)).toBeLessThanOrEqual(8 * KB);
  expect(sizeOf("sample/assets/search.js", ONCE)).toBeLessThanOrEqual(8 * KB);
});
