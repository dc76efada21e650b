import { expect, test } from "vitest";
import { brief, kB, table, whole } from "../../bench/table.ts";

test("words stand at the left, figures at the right, whatever the script", () => {
  const rows = [
    ["索引", "1", "1,000"],
    ["index", "22", "3"],
  ];
  expect(table(["what", "n", "kB"], rows)).toBe(
    ["what    n     kB", "索引    1  1,000", "index  22      3", ""].join("\n"),
  );
});

test.each([
  [brief(0.04), "0.0"],
  [brief(99.94), "99.9"],
  [brief(99.95), "100"],
  [brief(1234.5), "1,235"],
  [kB(12_345), "12.3"],
  [whole(999), "999"],
  [whole(1_234_567), "1,234,567"],
])("%s is how it is printed", (printed, expected) => {
  expect(printed).toBe(expected);
});
