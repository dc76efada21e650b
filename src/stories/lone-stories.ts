import { groupBy } from "../group-by.ts";
import type { Notice } from "../notice.ts";
import type { StoryRow } from "../steering.ts";
import type { ReportedEvent } from "../stories.ts";

/** Names in `stories.csv` that make no story, since only one text goes by them. `texts` are those of the archive, by path. */
export function loneStories(
  rows: ReadonlyMap<string, StoryRow>,
  events: readonly ReportedEvent[],
  texts: ReadonlyMap<string, unknown>,
): readonly Notice[] {
  const told = new Set(events.map(({ name }) => name));
  const present = [...rows.values()].filter(({ path, story }) => story !== "" && texts.has(path));
  return [...groupBy(present, ({ story }) => (told.has(story) ? [] : [story]))].flatMap(
    ([story, [first]]) =>
      first
        ? [
            {
              rule: "lone-story",
              message: `Expected two texts or more of "${story}", found one; add a line for another one`,
              place: { path: "stories.csv", line: first.line },
            },
          ]
        : [],
  );
}
