import type { Steering } from "../steering.ts";
import { firstHit, isBlank, marksOf, type Reading } from "./reading.ts";
import type { TakingRule } from "./rule.ts";

/** Takes the lines that belong to no report, wherever they stand. */
export function readAnywhere(
  start: Reading,
  anywhere: readonly TakingRule[],
  known: Steering,
): Reading {
  const hits = start.lines.map((line, at) =>
    isBlank(line) ? null : firstHit(anywhere, start, at, known),
  );
  return {
    lines: start.lines.map((line, at) => (hits[at] ? { ...line, text: "" } : line)),
    marks: [
      ...start.marks,
      ...hits.flatMap((hit, at) => (hit ? marksOf(hit, start.lines[at]?.number ?? 0) : [])),
    ],
  };
}
