import type { Line } from "../article.ts";
import type { TextSteering } from "../steering.ts";
import { firstHit, isBlank, type Reading, take } from "./reading.ts";
import type { RuleTable, TakingRule } from "./rule.ts";

/** The rules that a head is read by. */
export type Head = Pick<RuleTable, "opening" | "head" | "belowStandfirst">;

/** More pieces than this stand above no text. */
const MOST_PIECES = 100;

/** Reads what stands above the body: line by line, until a dateline opens the body or nothing fits. Paragraphs that stand before a dateline stay where they are. */
export function readHead(
  start: Reading,
  { opening, head, belowStandfirst }: Head,
  known: TextSteering,
): Reading {
  const below = { opening, head: head.filter(({ name }) => name !== "headline") };
  let reading = start;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    const at = reading.lines.findIndex((line) => !isBlank(line));
    const opened = firstHit(opening, reading, at, known);
    const hit = opened ?? firstHit(head, reading, at, known, below);
    if (!hit) return readBelowStandfirst(reading, belowStandfirst, known);
    const text = reading.lines[at]?.text ?? "";
    reading = take(reading, at, hit, text.slice(hit.taking.length));
    if (opened) return reading;
  }
  return reading;
}

/** So many paragraphs may stand before the dateline. */
const FURTHEST = 6;

function readBelowStandfirst(
  reading: Reading,
  opening: readonly TakingRule[],
  known: TextSteering,
): Reading {
  let paragraphs = 0;
  for (const [at, line] of reading.lines.entries()) {
    if (!beginsParagraph(line, reading.lines[at - 1])) continue;
    paragraphs += 1;
    if (paragraphs > FURTHEST) break;
    const hit = paragraphs === 1 ? null : firstHit(opening, reading, at, known);
    if (hit) return take(reading, at, hit, line.text.slice(hit.taking.length));
  }
  return reading;
}

/** True below a blank line, and below one that is too long to have been wrapped. */
const beginsParagraph = (line: Line, before: Line | undefined): boolean =>
  !isBlank(line) && (before === undefined || isBlank(before) || before.text.length > 100);
