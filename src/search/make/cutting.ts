import type { Limits } from "./limits.ts";
import type { Numbering } from "./number-articles.ts";
import { volumesOf } from "./volumes.ts";

/** Which lists are cut, and where. */
export interface Cutting {
  /** The first ids of the volumes. */
  readonly volumes: readonly number[];
  /** Articles of a list that is kept whole. */
  readonly most: number;
  /** Whether a word that stands in so many articles is common: its list is cut, and it stands in more than a third of all. Such words tell little. */
  readonly isCommon: (articles: number) => boolean;
}

export function cuttingOf({ articles, perDay }: Numbering<unknown>, limits: Limits): Cutting {
  const ids = articles.map(([id]) => id);
  return {
    volumes: volumesOf(ids, perDay, limits.volume),
    most: limits.list,
    isCommon: (count) => count > limits.list && count > articles.length / 3,
  };
}

/** How lists of filters are cut: there are no common words among them. */
export const wordless = (cutting: Cutting): Cutting => ({ ...cutting, isCommon: () => false });
