import type { Finding, Mark } from "./rule.ts";

/** A finding with the rule that made it and the line where it stands. Each shape is written out: to spread a record of many shapes costs as much as a rule. */
export function markOf(finding: Finding, rule: string, line: number): Mark {
  const { field, text } = finding;
  switch (field) {
    case "date":
      return { field, role: finding.role, seen: finding.seen, text, rule, line };
    case "dateline":
      return { field, value: finding.value, place: finding.place, text, rule, line };
    case "sources":
    case "distributors":
    case "byline":
      return { field, value: finding.value, text, rule, line };
    default:
      return { field, value: finding.value, text, rule, line };
  }
}
