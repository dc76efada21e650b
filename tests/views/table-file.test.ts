import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Card } from "../../src/card.ts";
import { tableFile } from "../../templates/views/table-file.ts";
import { articleOf, cardFor } from "../pipeline.ts";

const CARD = cardFor(
  articleOf("LANNOTH, Feb 10, 2021 (SNW) -- The ferry sailed again.", "wire/a.txt"),
);

const csvOf = (...changes: readonly Partial<Card>[]): string =>
  tableFile({
    address: "data/articles-2021.csv",
    records: changes.map((change) => ({
      card: { ...CARD, ...change },
      story: null,
      carried: null,
    })),
  });

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { columns: true, record_delimiter: "\r\n" });

const headlineOf = (headline: string): string | undefined =>
  rowsOf(csvOf({ headline }))[0]?.headline;

test("a row an article, in the order given, under a row of names", () => {
  const rows = rowsOf(csvOf({ path: "a.txt" }, { path: "b.txt", headline: "Ferry back" }));
  expect(rows.map(({ path, headline }) => [path, headline])).toEqual([
    ["a.txt", ""],
    ["b.txt", "Ferry back"],
  ]);
  expect(Object.keys(rows[0] ?? {})).toEqual(
    (
      "path address date dateBasis headline displayTitle displayTitleBasis language place sources distributors " +
      "byline credit carried topics people organisations places story sha256"
    ).split(" "),
  );
});

test("what the text does not tell is an empty cell; several names are joined by semicolons", () => {
  const name = (each: string) => ({ name: each, id: null });
  const [row] = rowsOf(
    csvOf({ byline: [name("Ada Marlow"), name("Bettan Crewe")], dateline: null }),
  );
  expect(row).toMatchObject({
    date: "2021-02-10",
    dateBasis: "filed",
    byline: "Ada Marlow; Bettan Crewe",
    headline: "",
    place: "",
    people: "",
  });
});

test.each([
  "a, b",
  'the "Tern"',
  "two\nlines",
  "two\r\nlines",
  "渡轮",
  "a; b",
  "x - y",
  "5 + 3 = 8",
  "'quoted'",
])("%j is read back as it was", (headline) => expect(headlineOf(headline)).toBe(headline));

test("each line ends in CR LF, as RFC 4180 asks", () => {
  expect(csvOf({}, {}).match(/\r\n/gu)).toHaveLength(3);
  expect(csvOf({}, {}).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
});

/** Cells that a spreadsheet would reckon with, or that hide such a cell from it. */
const ATTACKS: readonly (readonly [attack: string, guarded: string])[] = [
  ["=1+2", "'=1+2"],
  ["+1+2", "'+1+2"],
  ["-1+2", "'-1+2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+2", "'\t'=1+2"],
  ["\r=1+2", "'\r'=1+2"],
  ["\tno formula", "'\tno formula"],
  ["＝1＋2", "'＝1＋2"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠SUM(A1)", "'＠SUM(A1)"],
  [" =1+2", "' =1+2"],
  ["\u00a0\u3000=1+2", "'\u00a0\u3000=1+2"],
  ["\n=1+2", "'\n'=1+2"],
  ['=HYPERLINK("https://example.org","x")', '\'=HYPERLINK("https://example.org","x")'],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["x;=1+2", "x;'=1+2"],
  ["x; @SUM(A1)", "x;' @SUM(A1)"],
  ['x;"=1+2"', 'x;\'"=1+2"'],
  ["x\n=1+2", "x\n'=1+2"],
  ["x\t=1+2", "x\t'=1+2"],
];

describe("no cell is a formula", () => {
  test.each(ATTACKS)("%j", (attack, guarded) => expect(headlineOf(attack)).toBe(guarded));

  test.each(ATTACKS)(
    "%j, where cells are cut at semicolons and tabs and quotes do not help",
    (attack) => {
      const pieces = csvOf({ headline: attack, path: attack }).split(/[;\t\r\n]/u);
      expect(pieces.filter((piece) => /^[\s"]*[=+\-@＝＋－＠]/u.test(piece))).toEqual([]);
    },
  );

  test("in a list each name is guarded", () => {
    const sources = ["=1+2", "Skerran News Wire", "@x"].map((name) => ({ name, id: null }));
    expect(rowsOf(csvOf({ sources }))[0]?.sources).toBe("'=1+2; Skerran News Wire;' @x");
  });
});
