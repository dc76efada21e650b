import type { Article } from "../../src/article.ts";

/** Two texts near a threshold. */
export interface NearPair {
  /** What is held against the threshold, 0 to 1. */
  readonly likeness: number;
  readonly one: Article;
  readonly other: Article;
  /** What else there is to say of them. */
  readonly remark: string;
}

/** A threshold with the pairs nearest to it: those above with the likest first, those below, too. */
export interface Border {
  readonly name: string;
  readonly threshold: number;
  readonly above: readonly NearPair[];
  readonly below: readonly NearPair[];
}

/** Takes the `most` nearest pairs on either side; a pair on the threshold is above. Of equals those that come first. */
export function borderOf(
  name: string,
  threshold: number,
  pairs: readonly NearPair[],
  most: number,
): Border {
  const ordered = [...pairs].sort((a, b) => b.likeness - a.likeness);
  const above = ordered.filter(({ likeness }) => likeness >= threshold);
  return {
    name,
    threshold,
    above: above.slice(-most),
    below: ordered.slice(above.length, above.length + most),
  };
}
