import type { Span } from "../../lines/locate.ts";
import { levelsOf, markerRows } from "./marker-rows.ts";
import { rowsOf } from "./rows.ts";

/** One printed row of a line, and the markers under it. */
export interface TextRow {
  readonly text: string;
  readonly markers: readonly string[];
}

/** A terminal sets these scripts from right to left, where no column can be counted. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What stands at the end of a row where others are passed over. */
const GAP = " …";

/** A line cut into rows. Of a long one only the first row is printed, and those with words that prove something. */
export function textRows(text: string, spans: readonly Span[], width: number): readonly TextRow[] {
  const levels = levelsOf(RIGHT_TO_LEFT.test(text) ? [] : spans);
  const rows = rowsOf(text, width - GAP.length);
  const proves = rows.map((row) => spans.some((span) => meets(row, span)));
  const isPrinted = (at: number): boolean =>
    at === 0 || proves[at] === true || at === rows.length || isAlone(proves, at);
  return rows.flatMap((row, at) => {
    if (!isPrinted(at)) return [];
    const words = text.slice(row.start, row.end).trimEnd();
    return [
      { text: isPrinted(at + 1) ? words : words + GAP, markers: markerRows(text, row, levels) },
    ];
  });
}

const meets = (row: Span, span: Span): boolean => span.start < row.end && row.start < span.end;

/** A single row between two that are printed: to pass it over would save nothing. */
const isAlone = (proves: readonly boolean[], at: number): boolean =>
  (at === 1 || proves[at - 1] === true) && proves[at + 1] !== false;
