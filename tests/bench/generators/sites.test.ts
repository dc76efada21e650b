import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { corpus } from "../../../bench/corpus.ts";
import { filesIn } from "../../../bench/folder-size.ts";
import { EVERYTHING, PAGES, RAW_TEXT } from "../../../bench/generators/backfile.ts";
import { writeTexts } from "../../../bench/generators/build-site.ts";
import { ELEVENTY } from "../../../bench/generators/eleventy.ts";
import type { SiteGenerator } from "../../../bench/generators/generator.ts";
import { HUGO, hugoVersion } from "../../../bench/generators/hugo.ts";
import { measure } from "../../../bench/measure.ts";
import { built } from "../../built.ts";
import { kindsIn } from "./kinds.ts";

const TEXTS = { articles: 60, seed: 3 };
const MADE = [...corpus({ ...TEXTS, events: true })];

const root = mkdtempSync(join(tmpdir(), "backfile-"));
afterAll(() => rmSync(root, { recursive: true }));

/** The site of a generator; ours is built here, since the tests do not compile the program. */
async function siteOf(generator: SiteGenerator): Promise<string> {
  const folder = join(root, generator.name);
  const site = join(folder, generator.site);
  writeTexts(folder, generator, TEXTS);
  const { command, args, ...where } = generator.build(folder);
  if (generator.program === "backfile") await built(join(folder, "content"), site);
  else await measure(command, args, where);
  return site;
}

const count = (values: readonly string[]): number => new Set(values).size;
const dates = (length: number): number => count(MADE.map(({ date }) => date.slice(0, length)));

/** What the texts say. */
const KINDS = {
  ...{ front: 1, article: 60, year: dates(4), month: dates(7), day: dates(10) },
  ...{ "topic index": 1, topic: count(MADE.flatMap(({ topics }) => topics)) },
  ...{ "source index": 1, source: count(MADE.map(({ source }) => source)) },
};

const othersIn = (site: string): readonly string[] =>
  filesIn(site).filter((path) => !path.endsWith(".html"));

const entriesOf = (feed: string): number =>
  readFileSync(feed, "utf8").match(/<item>/gu)?.length ?? 0;

/** A test of Hugo, where it is installed. */
const withHugo = test.skipIf(hugoVersion() === null);

describe("the sites of the same texts", () => {
  withHugo("Hugo has a page for each article, day, month, year, topic and source", async () => {
    const site = await siteOf(HUGO);
    expect(kindsIn(site)).toEqual(KINDS);
    expect(othersIn(site)).toEqual(["index.xml", "sitemap.xml"]);
    expect(entriesOf(join(site, "index.xml"))).toBe(20);
  });

  test("Eleventy has the same", async () => {
    const site = await siteOf(ELEVENTY);
    expect(kindsIn(site)).toEqual(KINDS);
    expect(othersIn(site)).toEqual(["feed.xml", "sitemap.xml"]);
    expect(entriesOf(join(site, "feed.xml"))).toBe(20);
  });

  test.each([PAGES, RAW_TEXT, EVERYTHING])(
    "$name has the same, and topics that it found",
    async (ours) => {
      const site = await siteOf(ours);
      const { topic = 0, ...kinds } = kindsIn(site);
      expect({ ...kinds, topic: KINDS.topic }).toEqual(KINDS);
      expect(topic).toBeGreaterThanOrEqual(KINDS.topic);
      expect(othersIn(site)).toEqual(expect.arrayContaining(["feed.xml", "sitemap.xml"]));
    },
  );
});
