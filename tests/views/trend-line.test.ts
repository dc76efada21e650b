import { expect, test } from "vitest";
import { axisOf } from "../../templates/views/trend-bars.ts";
import { trendLine } from "../../templates/views/trend-line.ts";

const years = (first: number, ...counts: readonly number[]) =>
  counts.map((count, at) => ({ period: String(first + at), count }));

const drawn = (trend: ReturnType<typeof years>, axis = axisOf([trend])): string =>
  / d="([^"]*)"/u.exec(trendLine(trend, axis).toString())?.[1] ?? "";

test.each([
  ["nothing", [], ""],
  ["one year", years(2020, 3), "M0 16v-16h6V16z"],
  ["a year without any is a gap", years(2020, 4, 0, 1), "M0 16v-16h6V16zM64 16v-4h6V16z"],
  ["one of many is still seen", years(2020, 1000, 1), "M0 16v-16h6V16zM48 16v-1h6V16z"],
])("a line of bars: %s", (_, trend, expected) => {
  expect(drawn(trend)).toBe(expected);
});

test("in one list a year stands at one place", () => {
  const [long, short] = [years(2018, 1, 0, 1), years(2020, 5)];
  expect(drawn(short, axisOf([long, short, []]))).toBe("M64 16v-16h6V16z");
});

test("months follow each other over the end of a year", () => {
  const months = [
    { period: "2020-12", count: 1 },
    { period: "2021-01", count: 1 },
  ];
  expect(drawn(months)).toBe("M0 16v-16h6V16zM48 16v-16h6V16z");
});
