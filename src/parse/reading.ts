import type { Line } from "../article.ts";
import type { TextSteering } from "../steering.ts";
import { markOf } from "./mark-of.ts";
import type { Mark, Sight, Taking, TakingRule } from "./rule.ts";
import { signsIn } from "./signs.ts";

/** A text half read: what is left of its lines, and what was found. A line that was taken whole is left blank. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

/** A rule that fits a line, and what it takes of it. */
export interface Hit {
  readonly rule: TakingRule;
  readonly taking: Taking;
}

export const isBlank = ({ text }: Line): boolean => text.trim() === "";

/** How many lines below it a rule may look at. */
const FAR_ENOUGH = 40;

/** The rules whose lines may follow a headline. */
export interface Below {
  readonly opening: readonly TakingRule[];
  readonly head: readonly TakingRule[];
}

/** What the first rule that fits takes of a line. */
export function firstHit(
  rules: readonly TakingRule[],
  reading: Reading,
  at: number,
  known: TextSteering,
  below: Below | null = null,
): Hit | null {
  const line = reading.lines[at];
  if (!line) return null;
  const mayFit = asker(line.text);
  let sight: Sight | null = null;
  for (const rule of rules) {
    if (!mayFit(rule)) continue;
    sight ??= sightOf(reading, at, line.text, known, below);
    const taking = rule.take(sight, known);
    if (taking) return { rule, taking };
  }
  return null;
}

/** Whether a rule may take words of a line at all, which is cheap to ask. */
export function asker(text: string): (rule: TakingRule) => boolean {
  const signs = signsIn(text);
  const { length } = text.trim();
  return ({ needs = 0, longest = length }) => (signs & needs) === needs && length <= longest;
}

const sightOf = (
  reading: Reading,
  at: number,
  text: string,
  known: TextSteering,
  below: Below | null,
): Sight => ({
  text,
  get after() {
    return reading.lines.slice(at + 1, at + FAR_ENOUGH);
  },
  marks: reading.marks,
  next: below === null ? nothing : once(() => kindOf(reading, at + 1, known, below)),
});

const nothing = (): null => null;

function kindOf(
  reading: Reading,
  at: number,
  known: TextSteering,
  { opening, head }: Below,
): ReturnType<Sight["next"]> {
  if (firstHit(opening, reading, at, known)) return "opening";
  return firstHit(head, reading, at, known) ? "head" : null;
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
export const marksOf = ({ rule, taking }: Hit, line: number): readonly Mark[] =>
  taking.findings.map((finding) => markOf(finding, rule.name, line));

/** The reading after a rule took its piece; `left` is what stays of the line. */
export function take({ lines, marks }: Reading, at: number, hit: Hit, left: string): Reading {
  const number = lines[at]?.number ?? 0;
  return {
    lines: lines.with(at, { number, text: left }),
    marks: [...marks, ...marksOf(hit, number)],
  };
}
