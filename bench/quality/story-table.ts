import { percent, table, whole } from "../table.ts";
import { storyFigures } from "./held-figures.ts";
import type { Score } from "./score.ts";
import type { StoryScore } from "./story-score.ts";

export const STORY_HEAD = ["precision", "recall", "F1", "true pairs", "strays"] as const;

/** The columns of `STORY_HEAD`. */
export function storyCells(score: StoryScore): readonly string[] {
  const { precision, recall, f1, truePairs, strays } = storyFigures(score);
  return [...[precision, recall, f1, truePairs].map(percent), whole(strays)];
}

/** A table of the sets whose events are known; nothing where there is none. */
export function storyTable(
  scored: readonly { readonly set: string; readonly score: Score }[],
): readonly string[] {
  const rows = scored.flatMap(({ set, score: { stories } }) =>
    stories
      ? [
          [
            set,
            ...[stories.texts, stories.events, stories.groups].map(whole),
            ...storyCells(stories),
          ],
        ]
      : [],
  );
  return rows.length === 0
    ? []
    : [table(["stories", "texts", "events", "groups", ...STORY_HEAD], rows)];
}
