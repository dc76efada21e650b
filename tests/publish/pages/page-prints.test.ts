import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeCorpus } from "../../../bench/corpus.ts";
import { loadArchive } from "../../../src/archive.ts";
import { toCivilDate } from "../../../src/civil-date.ts";
import { type FoundTables, keepTables } from "../../../src/publish/keep-tables.ts";
import { pageCode } from "../../../src/publish/pages/page-code.ts";
import { type Prints, pagePrints } from "../../../src/publish/pages/page-prints.ts";
import { planPages } from "../../../src/publish/plan.ts";
import { folder, lastingFolder } from "../../folder.ts";

const content = lastingFolder({ "archive.yml": "stories: false\nurl: https://example.org/\n" });
afterAll(() => rmSync(content, { recursive: true }));
writeCorpus(content, { articles: 1000 });

const code = pageCode();
const now = (): Prints => pagePrints(planPages(loadArchive(content)), code);

const text = join(content, "2018/late.txt");
const write = (title: string, body: string): void =>
  writeFileSync(
    text,
    `---\ntitle: ${title}\ndate: 2018-05-15\nsource: Harbour Gazette\ntopics: [railways]\n---\n\n${body}\n`,
  );

/** The pages that one change is to draw anew, come or gone included. */
function touchedBy(change: () => void): readonly string[] {
  const before = now();
  change();
  const after = now();
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((address) => before.get(address) !== after.get(address))
    .sort();
}

const BODY = "The line to Tarrow was opened.";
const NEIGHBOURS = [
  "2018/05/13/dreshari-only-and-brukakis-putoki-at-trial-grutreno.html",
  "2018/06/03/thefashu-plunos-members-and-gestaston.html",
];
/** What is made of its whole record. */
const RECORDS = ["bib", "csl.json", "csv", "ndjson", "ris"].map(
  (ending) => `data/articles-2018.${ending}`,
);
/** Where its title stands, or its text. */
const LISTED = [
  ...NEIGHBOURS,
  "2018/05/15/index.html",
  "2018/05/index.html",
  ...RECORDS,
  "on/05-15.html",
  "sources/harbour-gazette/2018.html",
  "topics/railways/2018.html",
  "topics/railways/feed.json",
  "topics/railways/feed.xml",
];
/** Where it is counted. */
const COUNTED = [
  "2018/index.html",
  "about.html",
  "index.html",
  "on/index.html",
  "search.html",
  "sitemap-2018.xml",
  "sources/harbour-gazette/index.html",
  "sources/index.html",
  "topics/index.html",
  "topics/railways/index.html",
];
/** Later texts that name it as an earlier one of their topic. */
const LATER = [
  "2018/08/08/dishegront-vehele-the-shebroma-sigefu-former-mubofes-fithes-veso-mebi.html",
  "2019/06/13/shaste-wekogre-miplo-their-and-tolota-seta-pludra-trewuwiring-is.html",
];
/** It is the only text of its day. */
const NEAR_DAYS = ["2018/05/13/index.html", "2018/06/03/index.html"];

describe("of an archive of 1,000 articles", () => {
  test("a new text draws its page, its neighbours, and the pages that list or count it", () => {
    expect(touchedBy(() => write("A new line", BODY))).toEqual(
      ["2018/05/15/a-new-line.html", ...LISTED, ...COUNTED, ...LATER, ...NEAR_DAYS].sort(),
    );
  });

  test("other words in a text draw its page, and its record", () => {
    expect(touchedBy(() => write("A new line", `${BODY}\n\nNobody came.`))).toEqual([
      "2018/05/15/a-new-line.html",
      ...RECORDS,
    ]);
  });

  test("another title draws what lists it", () => {
    expect(touchedBy(() => write("The new line", `${BODY}\n\nNobody came.`))).toEqual(
      [
        "2018/05/15/a-new-line.html",
        "2018/05/15/the-new-line.html",
        ...LISTED,
        ...LATER,
        "sitemap-2018.xml",
      ].sort(),
    );
  });

  test("a text that goes draws what a new one does", () => {
    expect(touchedBy(() => rmSync(text))).toEqual(
      ["2018/05/15/the-new-line.html", ...LISTED, ...COUNTED, ...LATER, ...NEAR_DAYS].sort(),
    );
  });

  test("the same texts draw nothing", () => {
    expect(touchedBy(() => undefined)).toEqual([]);
  });
});

test("every list of pages has code that draws it, and no two kinds of page the same", () => {
  expect(new Set(code.values()).size).toBe(code.size);
  expect(code.size).toBeGreaterThan(30);
});

test("a new text draws the feed of what changed, and not the page, once that leads to a feed", () => {
  const own = folder({ "archive.yml": "stories: false\n", "a.txt": "The port closed." });
  const day = toCivilDate(2021, 3, 1);
  const drawnAfter = (name: string): readonly string[] => {
    const prints = () => {
      const keep = (found: FoundTables) =>
        day ? keepTables(own, found, day) : { ...found, notices: [] };
      return pagePrints(planPages(loadArchive(own, { keep })), code);
    };
    const before = prints();
    writeFileSync(join(own, name), `The harbour of ${name} opened.`);
    return [...prints()].flatMap(([address, print]) =>
      address.startsWith("changes") && before.get(address) !== print ? [address] : [],
    );
  };
  expect(drawnAfter("b.txt")).toEqual(["changes.html", "changes.xml"]);
  expect(drawnAfter("c.txt")).toEqual(["changes.xml"]);
});
