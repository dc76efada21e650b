import { expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { planPages } from "../../src/publish/plan.ts";
import { planReport } from "../../src/publish/report.ts";
import { folder } from "../folder.ts";

const text = (date: string, agency: string): string =>
  `LANNOTH, ${date} (${agency}) -- The gate was shut once more.`;

const TEXTS = {
  "a.txt": text("10 February 2020", "SNW"),
  "b.txt": text("11 February 2020", "SNW"),
  "c.txt": text("12 February 2020", "SNW"),
  "d.txt": text("10 February 2021", "SNW"),
  "e.txt": "The gate was left open.",
};

const archiveOf = (settings: string) => loadArchive(folder({ "archive.yml": settings, ...TEXTS }));

const addresses = (settings: string, most: number): readonly string[] => {
  const archive = archiveOf(settings);
  const { report, reportParts } = planReport(archive, planPages(archive).articles, most);
  return [...report, ...reportParts].map(({ address }) => address);
};

test("an archive that does not ask for a report has none", () => {
  expect(addresses("title: A", 200)).toEqual([]);
  expect(addresses("report: false", 200)).toEqual([]);
});

test("each source has a page, and so have the texts that tell none", () => {
  expect(addresses("report: true", 200)).toEqual([
    "data/check.html",
    "data/check/snw.html",
    "data/check/not_told.html",
  ]);
});

test("a source with many texts has a page for each year, and for each part of a full year", () => {
  expect(addresses("report: true", 2)).toEqual([
    "data/check.html",
    "data/check/snw.html",
    "data/check/snw/2020.html",
    "data/check/snw/2020-2.html",
    "data/check/snw/2021.html",
    "data/check/not_told.html",
  ]);
});

test("it is made of cards alone: no text is taken from the stacks", () => {
  const archive = archiveOf("report: true");
  const { articles } = planPages(archive);
  const { stacks: _, ...without } = archive;
  expect(planReport(without, articles).report).toMatchObject([{ count: 5 }]);
});

test("a notice of a text leads to the text, and one of another file leads nowhere", () => {
  const archive = loadArchive(
    folder({ ...TEXTS, "archive.yml": "report: true", "nothing.txt": "" }),
  );
  const [report] = planReport(archive, planPages(archive).articles).report;
  const listed = report?.rules.flatMap(({ rule, notices }) =>
    notices.map(({ beside }) => `${rule} ${beside?.address}#${beside?.place}`),
  );
  expect(listed).toContain("undated data/check/not_told.html#undated/the-gate-was-left-open");
  expect(listed).toContain("empty undefined#undefined");
});
