import { describe, expect, test } from "vitest";
import type { Line } from "../../src/article.ts";
import type { SeenDate } from "../../src/parse/dates/seen-date.ts";
import { asker } from "../../src/parse/reading.ts";
import type {
  Finding,
  LookingRule,
  Mark,
  Sight,
  Taking,
  TakingRule,
} from "../../src/parse/rule.ts";
import { steering } from "../steering.ts";

const known = steering();

const lines = (text: string): readonly Line[] =>
  text.split("\n").map((line, at) => ({ number: at + 1, text: line }));

const day = ({ year, month, day: nth, weekday }: SeenDate): string =>
  month !== null || weekday === null
    ? `${year ?? "?"}-${month ?? "?"}-${nth ?? "?"}`
    : `weekday ${weekday}`;

/** A finding on one line: `published 2020-12-22`, `sources Skerran News Wire (skerran-news-wire)`, `dateline LANNOTH [Lannoth]`. */
function shown(finding: Finding): string {
  switch (finding.field) {
    case "date":
      return `${finding.role} ${day(finding.seen)}`;
    case "dateline":
      return `dateline ${finding.value} [${finding.place ?? ""}]`;
    case "sources":
    case "distributors":
    case "byline":
      return `${finding.field} ${finding.value.name}${finding.value.id ? ` (${finding.value.id})` : ""}`;
    default:
      return `${finding.field} ${finding.value}`;
  }
}

/** What a rule takes of the first line of a text; the lines below it are what the rule may look at. */
export function take(
  rule: TakingRule,
  text: string,
  marks: readonly Mark[] = [],
  next: ReturnType<Sight["next"]> = null,
): Taking | null {
  const [first, ...after] = lines(text);
  return rule.take({ text: first?.text ?? "", after, marks, next: () => next }, known);
}

/** A line, what the rule finds in it, and how many characters it takes (all of them where left out). */
export type TakingRow = readonly [text: string, findings: readonly string[], length?: number];

/** The table of a rule that takes words: what it must read, and what it must leave alone. */
export function takingTable(
  rule: TakingRule,
  reads: readonly TakingRow[],
  leaves: readonly string[],
): void {
  describe(rule.name, () => {
    for (const [text, findings, length] of reads)
      test(`reads ${JSON.stringify(text)}`, () => {
        const taking = take(rule, text);
        expect(asker(text.split("\n")[0] ?? "")(rule)).toBe(true);
        expect(taking?.findings.map(shown)).toEqual(findings);
        expect(taking?.length).toBe(length ?? text.split("\n")[0]?.length);
      });
    test.each(leaves)("finds nothing in %j", (text) => {
      expect(take(rule, text)).toBeNull();
    });
  });
}

/** The table of a rule that only looks at a paragraph. */
export function lookingTable(
  rule: LookingRule,
  reads: readonly (readonly [text: string, findings: readonly string[]])[],
  leaves: readonly string[],
): void {
  const look = (text: string): readonly string[] =>
    rule.look({ kind: "paragraph", text, line: 1 }, known).map(shown);
  describe(rule.name, () => {
    test.each(reads)("reads %j", (text, findings) => {
      expect(look(text)).toEqual(findings);
    });
    test.each(leaves)("finds nothing in %j", (text) => {
      expect(look(text)).toEqual([]);
    });
  });
}
