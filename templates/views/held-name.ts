import type { ComparedSentence } from "../../src/stories/compare/comparison.ts";
import { letterOf } from "./story-words.ts";

/** `in 3 of 4`, `like one in B`, `only here` */
export function heldName(
  { same, similar }: Pick<ComparedSentence, "same" | "similar">,
  count: number,
): string {
  if (same.length > 0) return `in ${same.length + 1} of ${count}`;
  if (similar.length === 0) return "only here";
  return `like one in ${similar.map(letterOf).join(", ")}`;
}
