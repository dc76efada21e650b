import type { Line } from "../article.ts";
import type { Steering } from "../steering.ts";
import type { Mark, RuleTable, Sight, Taking, TakingRule } from "./rule.ts";

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

/** How many lines below it a rule may look at. */
const FAR_ENOUGH = 40;

/** More pieces than this stand above or below no text. */
const MOST_PIECES = 100;

/** The rules whose lines may follow a headline. */
interface Below {
  readonly opening: readonly TakingRule[];
  readonly head: readonly TakingRule[];
}

/** What the first rule that fits takes of a line. */
function firstHit(
  rules: readonly TakingRule[],
  reading: Reading,
  at: number,
  known: Steering,
  below: Below = { opening: [], head: [] },
): Hit | null {
  const line = reading.lines[at];
  if (!line) return null;
  const sight: Sight = {
    text: line.text,
    get after() {
      return reading.lines.slice(at + 1, at + FAR_ENOUGH);
    },
    marks: reading.marks,
    next: once(() => {
      if (firstHit(below.opening, reading, at + 1, known)) return "opening";
      return firstHit(below.head, reading, at + 1, known) ? "head" : null;
    }),
  };
  for (const rule of rules) {
    const taking = rule.take(sight, known);
    if (taking) return { rule, taking };
  }
  return null;
}

/** Looks when it is asked first, and remembers. */
function once<Seen>(look: () => Seen): () => Seen {
  let seen: { readonly value: Seen } | null = null;
  return () => {
    seen ??= { value: look() };
    return seen.value;
  };
}

/** The marks that a hit leaves. */
const marksOf = ({ rule, taking }: Hit, line: number): readonly Mark[] =>
  taking.findings.map((finding) => ({ ...finding, rule: rule.name, line }));

/** The reading after a rule took its piece; `left` is what stays of the line. */
function take({ lines, marks }: Reading, at: number, hit: Hit, left: string): Reading {
  const number = lines[at]?.number ?? 0;
  return {
    lines: lines.with(at, { number, text: left }),
    marks: [...marks, ...marksOf(hit, number)],
  };
}

/** Reads what stands above the body: line by line, until a dateline opens the body or nothing fits. Paragraphs that stand before a dateline stay where they are. */
export function readHead(
  start: Reading,
  { opening, head, belowStandfirst }: Pick<RuleTable, "opening" | "head" | "belowStandfirst">,
  known: Steering,
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
  known: Steering,
): Reading {
  const paragraphs = reading.lines.flatMap((line, at) =>
    beginsParagraph(line, reading.lines[at - 1]) ? [at] : [],
  );
  for (const at of paragraphs.slice(1, FURTHEST)) {
    const hit = firstHit(opening, reading, at, known);
    if (hit)
      return take(reading, at, hit, (reading.lines[at]?.text ?? "").slice(hit.taking.length));
  }
  return reading;
}

/** True below a blank line, and below one that is too long to have been wrapped. */
const beginsParagraph = (line: Line, before: Line | undefined): boolean =>
  !isBlank(line) && (before === undefined || isBlank(before) || before.text.length > 100);

/** Reads what stands below the body, from the last line upwards, until nothing fits. */
export function readEnding(
  start: Reading,
  ending: readonly TakingRule[],
  known: Steering,
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
