import type { Line, Passage } from "./article.ts";

/** A passage is seldom longer than this. */
const MOST_LINES = 200;

/** The line on which words of a passage begin; the passage's first line where that was taken whole (a headline, front matter), or where a hyphen cuts the words. */
export function lineOf(lines: readonly Line[], { line }: Passage, words: string): number {
  const first = line - (lines[0]?.number ?? 1);
  const near = lines.slice(Math.max(0, first), first + MOST_LINES);
  if (first < 0 || near[0]?.text.trim() === "") return line;
  const found = near.find(
    ({ text }, at) => text.includes(words) || isCut(text, near[at + 1]?.text ?? "", words),
  );
  return found?.number ?? line;
}

/** True where words begin on a line and end on the next. */
function isCut(text: string, next: string, words: string): boolean {
  const start = text.trim();
  const at = `${start} ${next.trim()}`.indexOf(words);
  return at >= 0 && at < start.length;
}
