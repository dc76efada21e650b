import type { Span } from "./locate.ts";

/** So many words further on or back a word may stand after mending. */
const NEAR = 8;
const STEPS = [0, ...Array.from({ length: NEAR }, (_, at) => [at + 1, -at - 1]).flat()];

/** The words of a line that stand otherwise, or not at all, in the line as mended. */
export function mendedWords(line: string, mended: string): readonly Span[] {
  const words = mended.split(/\s+/u).filter((word) => word !== "");
  const spans: Span[] = [];
  let at = 0;
  for (const { 0: word, index } of line.matchAll(/\S+/gu)) {
    const step = STEPS.find((each) => words[at + each] === word && !word.includes("\ufffd"));
    if (step === undefined) spans.push({ start: index, end: index + word.length });
    at += (step ?? 0) + 1;
  }
  return spans;
}
