import { type Aligned, strengthOf } from "./align.ts";
import type { ComparedSentence } from "./comparison.ts";

/** The alignments of two reports. */
export interface AlignedReports {
  readonly left: number;
  readonly right: number;
  readonly aligned: readonly Aligned[];
}

/** For each sentence of each report: which other reports say the same, and which only something like it. */
export function heldIn(
  reports: readonly (readonly string[])[],
  pairs: readonly AlignedReports[],
): readonly (readonly ComparedSentence[])[] {
  const held: { text: string; same: number[]; similar: number[] }[][] = reports.map((texts) =>
    texts.map((text) => ({ text, same: [], similar: [] })),
  );
  for (const { left, right, aligned } of pairs)
    for (const each of aligned) {
      held[left]?.[each.left]?.[strengthOf(each)].push(right);
      held[right]?.[each.right]?.[strengthOf(each)].push(left);
    }
  return held;
}
