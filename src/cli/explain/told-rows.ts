import { isWhole } from "../../lines/locate.ts";
import type { Placed } from "../../lines/standing.ts";
import type { Paint } from "../colour.ts";
import type { Found } from "./found.ts";
import { foundRow } from "./found-row.ts";

/** What a line tells: one row for all words that prove one value by one rule. */
export const toldRows = (
  placed: readonly Placed<Found>[],
  text: string,
  width: number,
  paint: Paint,
): readonly string[] =>
  alike(placed).flatMap(([first, ...others]) =>
    foundRow(first.found, proofOf([first, ...others], text), width, paint),
  );

type Alike = readonly [Placed<Found>, ...Placed<Found>[]];

/** Findings that differ in nothing but their words. */
function alike(placed: readonly Placed<Found>[]): readonly Alike[] {
  const rows = new Map<string, [Placed<Found>, ...Placed<Found>[]]>();
  for (const each of placed) {
    const { field, value, rule, note } = each.found;
    const key = [field, value, rule, note, each.why].join("\n");
    const row = rows.get(key);
    if (row) row.push(each);
    else rows.set(key, [each]);
  }
  return [...rows.values()];
}

/** The words that prove, in quotes, and why they are not marked; words that are the value are not said twice. */
function proofOf(row: Alike, text: string): string {
  const words = row.map(({ found, span }) => {
    if (found.text === "" || found.text === found.value) return "";
    return found.value === null && span && isWhole(span, text) ? "this line" : `"${found.text}"`;
  });
  const quotes = words.filter((each) => each !== "").join(", ");
  return row[0].why === null ? quotes : `${quotes} (${row[0].why})`.trim();
}
