import { expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress-line.ts";

/** What a line writes while the clock goes through these milliseconds, one step of work at each. */
function written(times: readonly number[]): readonly string[] {
  const out: string[] = [];
  let time = 0;
  const line = progressLine(
    (text) => out.push(text),
    () => time,
  );
  for (const [at, each] of times.entries()) {
    time = each;
    line.progress("reading", 12_400 + at, 50_000);
  }
  line.erase();
  return out;
}

const ERASED = "\r\u001b[K";
const shown = (done: string): string => `\rreading ${done} of 50,000 texts\u001b[K`;

test.each([
  ["work of less than half a second needs no line", [1, 200, 499], []],
  ["it begins after half a second", [499, 500], [shown("12,401"), ERASED]],
  [
    "it changes at most ten times a second",
    [600, 650, 699, 700, 799, 950],
    [shown("12,400"), shown("12,403"), shown("12,405"), ERASED],
  ],
])("%s", (_, times, expected) => {
  expect(written(times)).toEqual(expected);
});

test("each stage has its own words", () => {
  const out: string[] = [];
  let time = 0;
  const line = progressLine(
    (text) => out.push(text),
    () => time,
  );
  for (const stage of ["reading", "grouping", "drawing"] as const) {
    time += 1000;
    line.progress(stage, 1, 57_000);
  }
  expect(out).toEqual([
    "\rreading 1 of 57,000 texts\u001b[K",
    "\rgrouping 1 of 57,000 articles\u001b[K",
    "\rdrawing 1 of 57,000 pages\u001b[K",
  ]);
});
