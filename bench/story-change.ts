import type { Likeness } from "../src/stories/events/day-links.ts";
import type { FoundStories } from "../src/stories/find-stories.ts";
import { changed } from "./folder-size.ts";
import type { StoryChange } from "./story-cost.ts";

type Found = Pick<FoundStories, "stories" | "lineages" | "memory">;
type Links = ReadonlyMap<number, readonly Likeness[]>;

/** How many stories, lineages and days came, went, or are other ones. A lineage goes by its first text. */
export function changeOf(before: Found, after: Found): Omit<StoryChange, "milliseconds"> {
  const days = daysOf(before, after);
  return {
    stories: changed(storiesOf(before), storiesOf(after)),
    lineages: changed(lineagesOf(before), lineagesOf(after)),
    daysRead: days.length,
    daysChanged: days.filter(
      (day) => linksOn(day, linksOf(before)) !== linksOn(day, linksOf(after)),
    ).length,
  };
}

const storiesOf = ({ stories }: Found): ReadonlyMap<string, string> =>
  new Map(stories.map((story) => [story.address, JSON.stringify(story)]));

const lineagesOf = ({ lineages }: Found): ReadonlyMap<string, string> =>
  new Map(lineages.map((lineage) => [lineage.carriers[0]?.address ?? "", JSON.stringify(lineage)]));

const linksOf = ({ memory }: Found): Links => memory?.events.links.byDay ?? new Map();

/** The days whose links were not taken over. */
function daysOf(before: Found, after: Found): readonly number[] {
  const [those, these] = [linksOf(before), linksOf(after)];
  return [...new Set([...those.keys(), ...these.keys()])].filter(
    (day) => those.get(day) !== these.get(day),
  );
}

const linksOn = (day: number, links: Links): string =>
  JSON.stringify(
    (links.get(day) ?? []).map(({ earlier, later, likeness, terms }) => [
      ...[earlier.path, later.path, likeness],
      terms,
    ]),
  );
