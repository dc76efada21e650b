import type { Line, Passage } from "./article.ts";

/** The line on which words of a passage stand; the passage's first line where a line end cuts them. */
export const lineOf = (lines: readonly Line[], passage: Passage, words: string): number =>
  lines.find(({ number, text }) => number >= passage.line && text.includes(words))?.number ??
  passage.line;
