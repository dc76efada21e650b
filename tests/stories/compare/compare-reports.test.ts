import { describe, expect, test } from "vitest";
import {
  compareReports,
  REPORTS,
  SENTENCES,
} from "../../../src/stories/compare/compare-reports.ts";
import type { Row } from "../../../src/stories/compare/comparison.ts";
import { report } from "./report.ts";

const REEF = "The ferry struck the Cobbler reef in thick fog.";
const SOUP = "The mayor carried soup into the gymnasium.";
const TUG = "A salvage tug is expected from Vaskenna.";
const MUSIC = "The music examination has been moved.";

const numbers = (rows: readonly Row[]): readonly string[] =>
  rows.map(
    ({ left, right, strength }) =>
      `${left.map(({ sentence }) => sentence)}|${right.map(({ sentence }) => sentence)} ${strength}`,
  );

const rowsOf = (left: string, right: string): readonly string[] =>
  compareReports([report(left), report(right)]).pairs.flatMap(({ rows }) => numbers(rows));

describe("sentences side by side", () => {
  test.each<readonly [what: string, left: string, right: string, rows: readonly string[]]>([
    [
      "what is the same shares a row",
      `${REEF} ${SOUP}`,
      `${REEF} ${SOUP}`,
      ["0|0 same", "1|1 same"],
    ],
    [
      "what one has alone keeps its place",
      `${REEF} ${TUG}`,
      `${SOUP} ${REEF} ${MUSIC} ${TUG}`,
      ["|0 null", "0|1 same", "|2 null", "1|3 same"],
    ],
    [
      "what both have alone at one place stands side by side",
      `${REEF} ${SOUP}`,
      `${REEF} ${MUSIC} ${TUG}`,
      ["0|0 same", "1|1,2 null"],
    ],
    [
      "the left order counts where the orders cross",
      `${REEF} ${SOUP}`,
      `${SOUP} ${TUG} ${REEF}`,
      ["0|2 same", "1|0 same", "|1 null"],
    ],
    ["nothing in common", REEF, SOUP, ["0|0 null"]],
    ["an empty report", "", REEF, ["|0 null"]],
  ])("%s", (_, left, right, rows) => {
    expect(rowsOf(left, right)).toEqual(rows);
  });

  test("every sentence of both stands in exactly one row", () => {
    const [pair] = compareReports([
      report(`${REEF} ${SOUP} ${TUG} ${REEF}`),
      report(`${TUG} ${MUSIC} ${REEF} ${SOUP}`),
    ]).pairs;
    const of = (side: "left" | "right") =>
      pair?.rows.flatMap((row) => row[side].map(({ sentence }) => sentence)).toSorted();
    expect([of("left"), of("right")]).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]);
  });
});

test("each report stands beside the earlier one with which it has most in common, or else the first", () => {
  const { pairs } = compareReports([
    report(SOUP),
    report(REEF),
    report(`${REEF} ${MUSIC}`),
    report(TUG),
  ]);
  expect(pairs.map(({ left, right }) => [left, right])).toEqual([
    [0, 1],
    [1, 2],
    [0, 3],
  ]);
});

test("each sentence says in which other reports it stands", () => {
  const { reports } = compareReports([
    report(`${REEF} ${MUSIC}`),
    report(`${SOUP} ${REEF}`),
    report(REEF),
  ]);
  expect(reports.map(({ sentences }) => sentences.map(({ same }) => same))).toEqual([
    [[1, 2], []],
    [[], [0, 2]],
    [[0, 1]],
  ]);
});

test("the work has bounds, and the record says what was left out", () => {
  const long = report(`${REEF} `.repeat(SENTENCES + 3));
  expect(compareReports([long, report(SOUP)]).reports[0]).toMatchObject({ leftOut: 3 });
  const many = compareReports(Array.from({ length: REPORTS + 2 }, () => report(REEF)));
  expect([many.reports.length, many.leftOut, many.pairs.length]).toEqual([REPORTS, 2, REPORTS - 1]);
});

test("the same reports give the same record", () => {
  const reports = [report(`${REEF} ${SOUP}`), report(`${SOUP} 14 people died.`), report(TUG)];
  expect(compareReports(reports)).toEqual(compareReports(reports));
});
