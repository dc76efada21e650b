import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Archive, articlesOf, loadArchive } from "../src/archive.ts";
import type { Article, DateRole } from "../src/article.ts";
import { oddities } from "../src/check/odd/oddities.ts";
import { folder } from "./folder.ts";

/** The five texts that the project was conceived from lie beside the checkout; they are no part of it. */
const seeds = fileURLToPath(new URL("../../shared/seeds", import.meta.url));
const there = existsSync(seeds);

type Expected = Readonly<Record<string, unknown>>;

const expectations: readonly (readonly [string, Expected])[] = there
  ? Object.entries(JSON.parse(readFileSync(`${seeds}/expected.json`, "utf8"))).flatMap(
      ([file, expected]): readonly (readonly [string, Expected])[] =>
        typeof expected === "object" && expected !== null
          ? [[file, Object.fromEntries(Object.entries(expected))]]
          : [],
    )
  : [];

const dayOf = ({ dates }: Article, role: DateRole): string | null =>
  dates.find((claim) => claim.role === role)?.date ?? null;

/** How each key of `expected.json` is read off a record. */
const READ: Readonly<Record<string, (article: Article) => unknown>> = {
  headline: ({ headline }) => headline,
  date: ({ date }) => date,
  dateBasis: ({ dateBasis }) => dateBasis,
  published: (article) => dayOf(article, "published"),
  filed: (article) => dayOf(article, "filed"),
  event: (article) => dayOf(article, "event"),
  dateline: ({ dateline }) => dateline?.text ?? null,
  place: ({ dateline }) => dateline?.place ?? null,
  source: ({ sources }) => sources.map(({ name }) => name),
  distributor: ({ distributors }) => distributors.map(({ name }) => name),
  credit: ({ credit }) => credit,
  photoCredits: ({ photoCredits }) => photoCredits,
  removed: ({ removed }) => removed.map(({ text }) => text),
  paragraphs: ({ body }) => body.filter(({ kind }) => kind === "paragraph").length,
  caption: ({ body }) => body.find(({ kind }) => kind === "caption")?.text ?? null,
  joinsRepaired: ({ repairs }) => repairs.filter(({ rule }) => rule === "glued-sentences").length,
  language: ({ language }) => language,
  hints: ({ dates }) =>
    dates
      .filter(({ date }) => date === null)
      .map(({ evidence }) => evidence.text)
      .sort(),
};

describe.skipIf(!there)("the five seeds", () => {
  const archive: Archive | null = there ? loadArchive(seeds) : null;
  const articles = archive ? articlesOf(archive) : [];
  const articleOf = (file: string): Article => {
    const article = articles.find(({ path }) => path === file);
    if (!article) throw new Error(`no record of ${file}`);
    return article;
  };

  for (const [file, expected] of expectations) {
    for (const [key, value] of Object.entries(expected).filter(([name]) => name in READ))
      test(`${file}: ${key} is ${JSON.stringify(value)}`, () => {
        const sorted = key === "hints" && Array.isArray(value) ? [...value].sort() : value;
        expect(READ[key]?.(articleOf(file))).toEqual(sorted);
      });
    test(`${file}: its topics are among those found`, () => {
      const ids = articleOf(file).topics.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([expected.topicsInclude].flat()));
    });
  }

  const WANG = "wang-yi-speaks-with-russian-foreign-minister-sergey-lavrov-on-the-phone";

  test("001 and 002 are one story, 000 is like it, 003 and 004 are none", () => {
    const stories = archive?.stories.stories ?? [];
    expect(stories.map(({ id }) => id)).toEqual([WANG]);
    const pathOf = (address: string) =>
      articles.find((article) => article.address === address)?.path.slice(0, 3);
    expect(stories[0]?.reports.map(({ entry }) => pathOf(entry.address))).toEqual(["002", "001"]);
    expect(stories[0]?.similar.map(({ address }) => pathOf(address))).toEqual(["000"]);
    expect(archive?.lineages).toEqual([]);
  });

  test("the story of 000 is suggested with the day that fits its weekday; set as its event, it is one of three", () => {
    const found = archive && oddities(archive.cards, archive.sources, archive.stories.stories);
    const message = found?.find(({ place }) => place.path.startsWith("000"))?.message ?? "";
    const line = /`(000[^`]+,event,2020-12-22),how you know`/u.exec(message)?.[1];
    expect(line).toBeDefined();
    const texts = Object.fromEntries(
      expectations.map(([file]) => [file, readFileSync(`${seeds}/${file}`, "utf8")]),
    );
    const corrections = `path,field,value\n${line}\n`;
    const { stories } = loadArchive(folder({ ...texts, "corrections.csv": corrections })).stories;
    expect(stories.map(({ id, reports }) => [id, reports.length])).toEqual([[WANG, 3]]);
  });

  test("every key that is expected is read", () => {
    const keys = new Set(expectations.flatMap(([, expected]) => Object.keys(expected)));
    expect([...keys].filter((key) => !(key in READ)).sort()).toEqual(["story", "topicsInclude"]);
  });

  test("a title is a headline only where the text gives one", () => {
    expect(articles.map(({ displayTitleBasis }) => displayTitleBasis)).toEqual([
      "lead",
      "lead",
      "headline",
      "lead",
      "lead",
    ]);
  });
});
