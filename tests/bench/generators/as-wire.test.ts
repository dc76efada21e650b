import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { corpus } from "../../../bench/corpus.ts";
import { PAGES, RAW_TEXT } from "../../../bench/generators/backfile.ts";
import { writeTexts } from "../../../bench/generators/build-site.ts";
import type { SiteGenerator } from "../../../bench/generators/generator.ts";
import { type Archive, loadArchive } from "../../../src/archive.ts";
import { lastingFolder } from "../../folder.ts";

const TEXTS = { articles: 40, seed: 1 };
const MADE = [...corpus({ ...TEXTS, events: true })];

const root = lastingFolder({});
afterAll(() => rmSync(root, { recursive: true }));

/** The archive that a generator is given. */
function archiveOf(generator: SiteGenerator): Archive {
  const folder = join(root, generator.name);
  writeTexts(folder, generator, TEXTS);
  return loadArchive(join(folder, "content"));
}

const ARCHIVES = [PAGES, RAW_TEXT].map((generator) => ({
  name: generator.name,
  archive: archiveOf(generator),
}));

describe.each(ARCHIVES)("$name", ({ archive: { cards, notices, rejected } }) => {
  test("title, day, source and place of each text are read, and nothing is noticed", () => {
    const read = cards.map(({ headline, date, sources, dateline }) =>
      [headline, date, sources.map(({ name }) => name), dateline?.place].join(" | "),
    );
    const said = MADE.map((text) => [text.title, text.date, text.source, text.place].join(" | "));
    expect([...read].sort()).toEqual([...said].sort());
    expect([notices, rejected]).toEqual([[], []]);
  });

  test("its topics are among those that are found", () => {
    for (const { title, topics } of MADE) {
      const found = cards.find(({ headline }) => headline === title)?.topics ?? [];
      const ids = found.map(({ id }) => id);
      expect(ids, title).toEqual(expect.arrayContaining([...topics]));
    }
  });
});

test("only raw text has stories", () => {
  expect(ARCHIVES.map(({ archive }) => archive.stories.stories.length > 0)).toEqual([false, true]);
});
