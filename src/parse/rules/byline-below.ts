import type { TakingRule } from "../rule.ts";
import { byline } from "./byline.ts";

// (By Ada Marlow)      By Ada Marlow
// not: by Ada Marlow and Sons (the end of a wrapped sentence)
const CAPITAL = /^\s*\(?\p{Lu}/u;

/** The persons who wrote the text, on the line below it. */
export const bylineBelow: TakingRule = {
  name: "byline-below",
  take: (sight, known) => (CAPITAL.test(sight.text) ? byline.take(sight, known) : null),
};
