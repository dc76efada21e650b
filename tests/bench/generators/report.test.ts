import { describe, expect, test } from "vitest";
import { markdownTable } from "../../../bench/generators/markdown-table.ts";
import { machineLine, report } from "../../../bench/generators/report.ts";
import type { Row, Spent } from "../../../bench/generators/row.ts";

const spent = (wallSeconds: number, cpuSeconds: number, megabytes: number): Spent => ({
  ...{ wallSeconds, cpuSeconds, peakBytes: megabytes * 1e6 },
});

const HUGO: Row = {
  ...{ name: "Hugo", program: "hugo", noChange: null },
  cold: { ...spent(20, 40, 3_000), files: 57_000, bytes: 320e6 },
  oneMore: { ...spent(16, 32, 3_000), files: 60 },
};

const OURS: Row = {
  ...{ name: "Backfile, pages", program: "backfile" },
  cold: { ...spent(9.994, 15, 1_050), files: 66_000, bytes: 1_310e6 },
  noChange: { ...spent(0.5, 0.4, 200), files: 0 },
  oneMore: { ...spent(2, 2.4, 300), files: 75 },
};

const cellsOf = (printed: string): readonly (readonly string[])[] =>
  printed
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.slice(2, -2).split(" | "));

describe("what is printed of a size", () => {
  const [head, , hugo, ours, againHead, , hugoAgain, oursAgain] = cellsOf(
    report([{ articles: 50_000, rows: [HUGO, OURS] }], markdownTable),
  );

  test("cold builds, each figure beside that of Hugo", () => {
    expect(head?.[0]).toBe("50,000 articles");
    expect(hugo).toEqual([
      ...["Hugo", "20.0", "1.00", "40.0", "1.00", "3,000", "1.00"],
      ...["0.80", "57,000", "320"],
    ]);
    expect(ours).toEqual([
      ...["Backfile, pages", "9.99", "0.50", "15.0", "0.38", "1,050", "0.35"],
      ...["0.30", "66,000", "1,310"],
    ]);
  });

  test("builds over the finished site, beside Hugo's over its own", () => {
    expect(againHead?.[0]).toBe("50,000 articles, again");
    expect(hugoAgain).toEqual([
      ...["Hugo", "–", "–", "–", "–"],
      ...["16.0", "1.00", "32.0", "1.00", "3,000", "1.00", "60"],
    ]);
    expect(oursAgain).toEqual([
      ...["Backfile, pages", "0.50", "0.40", "200", "0"],
      ...["2.00", "0.13", "2.40", "0.07", "300", "0.10", "75"],
    ]);
  });

  test("every row has a cell for each column", () => {
    for (const row of [hugo, ours]) expect(row).toHaveLength(head?.length ?? 0);
    for (const row of [hugoAgain, oursAgain]) expect(row).toHaveLength(againHead?.length ?? 0);
  });
});

test("without Hugo there is nothing to hold a figure against", () => {
  const [, , ours] = cellsOf(report([{ articles: 1_000, rows: [OURS] }], markdownTable));
  expect(ours?.filter((cell) => cell === "–")).toHaveLength(3);
});

test("what was built once has one table", () => {
  const once = { ...OURS, noChange: null, oneMore: null };
  const printed = report([{ articles: 1_000, rows: [once] }], markdownTable);
  expect(cellsOf(printed)).toHaveLength(3);
});

test("the machine is told in one line", () => {
  const machine = {
    ...{ cores: 2, processor: "AMD EPYC", memoryBytes: 25.34e9, fileSystem: "tmpfs" },
    ...{ node: "v20.20.2", eleventy: "v3.1.7" },
  };
  expect(machineLine({ ...machine, hugo: "v0.111.3" })).toBe(
    "2 cores (AMD EPYC), 25.3 GB, Node v20.20.2, Hugo v0.111.3, Eleventy v3.1.7, tmpfs",
  );
  expect(machineLine({ ...machine, hugo: null })).toContain(", no Hugo, ");
});
