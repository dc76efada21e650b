import type { Correction } from "../article.ts";
import type { CorrectionField, TextSteering } from "../steering.ts";
import { findingOfRow } from "./finding-of-row.ts";
import { proof } from "./proof.ts";
import type { Mark } from "./rule.ts";

/** The rule of what the editor set; its lines count in `corrections.csv`. */
export const CORRECTION = "correction";

/** The marks of a text after the editor's corrections, which come last and win; what they replace is kept beside them. */
export function correct(
  path: string,
  marks: readonly Mark[],
  known: TextSteering,
): { readonly marks: readonly Mark[]; readonly corrections: readonly Correction[] } {
  const rows = known.corrections.get(path) ?? [];
  if (rows.length === 0) return { marks, corrections: [] };
  const fields = new Set(rows.map(({ field }) => field));
  const corrected = (mark: Mark): boolean => fieldsOf(mark).some((field) => fields.has(field));
  const set = rows.flatMap((row): readonly Mark[] => {
    const finding = row.value === "" ? null : findingOfRow(row, marks, known);
    return finding ? [{ ...finding, rule: CORRECTION, line: row.line }] : [];
  });
  return {
    marks: [...set, ...marks.filter((mark) => !corrected(mark))],
    corrections: rows.map((row, at) => ({
      field: row.field,
      value: row.value,
      reason: row.reason,
      line: row.line,
      found:
        rows.findIndex(({ field }) => field === row.field) === at
          ? marks.filter((mark) => fieldsOf(mark).includes(row.field)).map(proof)
          : [],
    })),
  };
}

/** The names that an editor has for what a mark says. */
function fieldsOf(mark: Mark): readonly CorrectionField[] {
  switch (mark.field) {
    case "date":
      return mark.role === "path" || mark.role === "mentioned" ? [] : [mark.role];
    case "sources":
      return ["source"];
    case "distributors":
      return ["distributor"];
    case "dateline":
      return ["place"];
    case "headline":
    case "byline":
    case "language":
      return [mark.field];
    default:
      return [];
  }
}
