import type { Line, Passage } from "./article.ts";

/** A passage is seldom longer than this. */
const MOST_LINES = 200;

/** The line on which words of a passage stand; the passage's first line where a line end cuts them. */
export function lineOf(lines: readonly Line[], { line }: Passage, words: string): number {
  const first = line - (lines[0]?.number ?? 1);
  const near = lines.slice(Math.max(0, first), first + MOST_LINES);
  return near.find(({ text }) => text.includes(words))?.number ?? line;
}
