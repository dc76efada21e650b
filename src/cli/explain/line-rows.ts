import type { FileLine } from "../../file-line.ts";
import { isWhole, type Span } from "../../lines/locate.ts";
import { shown } from "../../lines/shown.ts";
import { type Placed, placedOn } from "../../lines/standing.ts";
import type { Paint } from "../colour.ts";
import type { Found } from "./found.ts";
import { textRows } from "./text-rows.ts";
import { toldRows } from "./told-rows.ts";

/** A line as it is printed: its number and words, markers under those that prove something, and then what they prove. */
export function lineRows(
  lines: readonly FileLine[],
  line: FileLine,
  found: readonly Found[],
  width: number,
  paint: Paint,
): readonly string[] {
  const text = shown(line.text);
  const placed = placedOn(lines, line, found);
  const digits = String(lines.length).length;
  const indent = " ".repeat(digits + 3);
  const told = toldRows(placed, text, width - indent.length, paint);
  return [
    ...numbered(String(line.number).padStart(digits), text, marksOf(placed, text), width, paint),
    ...told.map((row) => indent + row),
  ];
}

/** `12 | On Tuesday the harbour board …`, and the markers under it. */
function numbered(
  number: string,
  text: string,
  marks: readonly Span[],
  width: number,
  paint: Paint,
): readonly string[] {
  if (text === "") return [paint("dim", `${number} |`)];
  const gutter = paint("dim", `${" ".repeat(number.length)} | `);
  const rows = textRows(text, marks, width - number.length - 3);
  return rows.flatMap((row, nth) => [
    (nth === 0 ? paint("dim", `${number} | `) : gutter) + row.text,
    ...row.markers.map((markers) => gutter + paint("cyan", markers)),
  ]);
}

/** The first words of a passage prove these; to mark them would hide the marks within them. */
const UNMARKED = new Set(["language", "displayTitle"]);

/** A line that is taken whole needs no marks. */
const marksOf = (placed: readonly Placed<Found>[], text: string): readonly Span[] =>
  placed.flatMap(({ found, span }) =>
    span && !UNMARKED.has(found.field) && !isWhole(span, text) ? [span] : [],
  );
