import type { Line } from "../article.ts";
import type { Steering } from "../steering.ts";
import type { Mark, Sight, Taking, TakingRule } from "./rule.ts";

/** A text half read: what is left of its lines, and what was found. A line that was taken whole is left blank. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

interface Hit {
  readonly rule: TakingRule;
  readonly taking: Taking;
}

const isBlank = ({ text }: Line): boolean => text.trim() === "";

/** What the first rule that fits takes of a line. `head`: the rules whose lines may follow a headline. */
function firstHit(
  rules: readonly TakingRule[],
  reading: Reading,
  at: number,
  known: Steering,
  head: readonly TakingRule[] = [],
): Hit | null {
  const line = reading.lines[at];
  if (!line) return null;
  const sight: Sight = {
    text: line.text,
    after: reading.lines.slice(at + 1, at + FAR_ENOUGH),
    marks: reading.marks,
    nextIsHead: () => firstHit(head, reading, at + 1, known) !== null,
  };
  for (const rule of rules) {
    const taking = rule.take(sight, known);
    if (taking) return { rule, taking };
  }
  return null;
}

/** How many lines below it a rule may look at. */
const FAR_ENOUGH = 40;

/** The reading after a rule took its piece; `keep` gives what is left of the line. */
function take(
  { lines, marks }: Reading,
  at: number,
  { rule, taking }: Hit,
  keep: (text: string) => string,
): Reading {
  const number = lines[at]?.number ?? 0;
  const found = taking.findings.map(
    (finding): Mark => ({ ...finding, rule: rule.name, line: number }),
  );
  return {
    lines: lines.map((line, index) => (index === at ? { number, text: keep(line.text) } : line)),
    marks: [...marks, ...found],
  };
}

/** Reads what stands above the body: line by line, until a dateline opens the body or nothing fits. */
export function readHead(
  start: Reading,
  opening: readonly TakingRule[],
  head: readonly TakingRule[],
  known: Steering,
): Reading {
  const besidesHeadline = [...opening, ...head.filter(({ name }) => name !== "headline")];
  let reading = start;
  for (;;) {
    const at = reading.lines.findIndex((line) => !isBlank(line));
    const opened = firstHit(opening, reading, at, known);
    const hit = opened ?? firstHit(head, reading, at, known, besidesHeadline);
    if (!hit) return reading;
    reading = take(reading, at, hit, (text) => text.slice(hit.taking.length));
    if (opened) return reading;
  }
}

/** Reads what stands below the body, from the last line upwards, until nothing fits. */
export function readEnding(
  start: Reading,
  ending: readonly TakingRule[],
  known: Steering,
): Reading {
  let reading = start;
  for (;;) {
    const at = reading.lines.findLastIndex((line) => !isBlank(line));
    const hit = firstHit(ending, reading, at, known);
    if (!hit) return reading;
    reading = take(reading, at, hit, (text) => text.slice(0, text.length - hit.taking.length));
  }
}

/** Takes the lines that belong to no report, wherever they stand. */
export function readAnywhere(
  start: Reading,
  anywhere: readonly TakingRule[],
  known: Steering,
): Reading {
  let reading = start;
  for (const at of start.lines.keys()) {
    const hit = firstHit(anywhere, reading, at, known);
    if (hit) reading = take(reading, at, hit, () => "");
  }
  return reading;
}
