import type { TextSteering } from "../steering.ts";
import { firstHit, isBlank, type Reading, take } from "./reading.ts";
import type { TakingRule } from "./rule.ts";

/** More pieces than this stand below no text. */
const MOST_PIECES = 100;

/** Reads what stands below the body, from the last line upwards, until nothing fits. */
export function readEnding(
  start: Reading,
  ending: readonly TakingRule[],
  known: TextSteering,
): Reading {
  let reading = start;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    const at = reading.lines.findLastIndex((line) => !isBlank(line));
    const hit = firstHit(ending, reading, at, known);
    if (!hit) return reading;
    const text = reading.lines[at]?.text ?? "";
    reading = take(reading, at, hit, text.slice(0, text.length - hit.taking.length));
  }
  return reading;
}
