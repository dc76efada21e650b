import type { Span } from "../../lines/locate.ts";
import { columnsOf } from "../columns.ts";

/** Stretches set on levels, so that no two of a level touch: the outer ones first, what stands within them below. */
export function levelsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const levels: Span[][] = [];
  const distinct = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  for (const span of [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const free = levels.find((level) => (level.at(-1)?.end ?? -1) < span.start);
    if (free) free.push(span);
    else levels.push([span]);
  }
  return levels;
}

const overlap = (row: Span, span: Span): Span => ({
  start: Math.max(row.start, span.start),
  end: Math.min(row.end, span.end),
});

const isEmpty = ({ start, end }: Span): boolean => start >= end;

/** What stands under one row of a text: a row of `^` for each level that has words in it. */
export const markerRows = (
  text: string,
  row: Span,
  levels: readonly (readonly Span[])[],
): readonly string[] =>
  levels.flatMap((level) => {
    const parts = level.map((span) => overlap(row, span)).filter((part) => !isEmpty(part));
    return parts.length === 0 ? [] : [markers(text, row, parts)];
  });

function markers(text: string, row: Span, parts: readonly Span[]): string {
  let marked = "";
  let at = row.start;
  for (const { start, end } of parts) {
    const words = text.slice(start, end).trimEnd();
    marked += " ".repeat(columnsOf(text.slice(at, start))) + "^".repeat(columnsOf(words));
    at = start + words.length;
  }
  return marked;
}
