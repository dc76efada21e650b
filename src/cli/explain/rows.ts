import type { Span } from "../../lines/locate.ts";
import { columnsOf } from "../columns.ts";

/** A text cut into rows of a width: between two words where it can, else anywhere. An empty text has no row. */
export function rowsOf(text: string, width: number): readonly Span[] {
  const rows: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + endOfRow(text.slice(start, start + 4 * width), width);
    rows.push({ start, end });
    start = end;
  }
  return rows;
}

/** Where the first row of a text ends; the space between two rows belongs to the first. */
function endOfRow(text: string, width: number): number {
  let columns = 0;
  let end = 0;
  let word = 0;
  for (const char of text) {
    columns += columnsOf(char);
    if (columns > width && char !== " ") return word > end / 2 ? word : Math.max(end, char.length);
    end += char.length;
    if (char === " ") word = end;
  }
  return end;
}

/** The rows of a text, as they are printed. */
export const wrapped = (text: string, width: number): readonly string[] =>
  rowsOf(text, width).map(({ start, end }) => text.slice(start, end).trimEnd());
