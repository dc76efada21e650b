import { groupBy } from "../group-by.ts";
import type { Entry, Link, StoryOfDay } from "../groups.ts";
import type { PlacedEvent } from "../stories.ts";
import { STORIES } from "./addresses.ts";

/** Which story each article belongs to. */
export interface StoryBook {
  /** The page of all stories; `null` where there are none. */
  readonly index: Link | null;
  /** The story that an article reports; its count says how many texts do. */
  storyOf(entry: Entry): Link | null;
  /** Stories that it may report, too. */
  similarTo(entry: Entry): readonly Link[];
  /** The addresses of all reports of the story that an article reports, its own among them; empty where it reports none. */
  reportsWith(entry: Entry): readonly string[];
  /** The stories that some entries report, in the order of their first entries. */
  among(entries: readonly Entry[]): readonly StoryOfDay[];
}

export function storyBook(stories: readonly PlacedEvent[]): StoryBook {
  const links = new Map(
    stories.map((story): [PlacedEvent, Link] => [
      story,
      { label: story.title, address: story.address, count: story.reports.length },
    ]),
  );
  const linksBy = (addresses: (story: PlacedEvent) => readonly string[]) => {
    const found = groupBy(stories, addresses);
    return ({ address }: Entry): readonly Link[] =>
      (found.get(address) ?? []).flatMap((story) => links.get(story) ?? []);
  };
  const linksOf = linksBy(({ reports }) => reports);
  const reportsOf = new Map(
    stories.flatMap(({ reports }) => reports.map((address) => [address, reports] as const)),
  );
  const similarTo = linksBy(({ similar }) => similar);
  const index = { label: "stories", address: STORIES, count: stories.length };
  return {
    index: stories.length > 0 ? index : null,
    storyOf: (entry) => linksOf(entry)[0] ?? null,
    similarTo,
    reportsWith: ({ address }) => reportsOf.get(address) ?? [],
    among: (entries) =>
      [...groupBy(entries, linksOf)].map(([story, own]) => ({ story, entries: own })),
  };
}
