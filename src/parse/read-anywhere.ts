import type { TextSteering } from "../steering.ts";
import { firstHit, type Hit, isBlank, marksOf, type Reading } from "./reading.ts";
import type { TakingRule } from "./rule.ts";

/** Takes the lines that belong to no report, wherever they stand. */
export function readAnywhere(
  start: Reading,
  anywhere: readonly TakingRule[],
  known: TextSteering,
): Reading {
  const hits = new Map<number, Hit>();
  for (const [at, line] of start.lines.entries()) {
    const hit = isBlank(line) ? null : firstHit(anywhere, start, at, known);
    if (hit) hits.set(at, hit);
  }
  if (hits.size === 0) return start;
  return {
    lines: start.lines.map((line, at) => (hits.has(at) ? { ...line, text: "" } : line)),
    marks: [
      ...start.marks,
      ...[...hits].flatMap(([at, hit]) => marksOf(hit, start.lines[at]?.number ?? 0)),
    ],
  };
}
