import type { Day, Entry, Link, StoryOfDay } from "../groups.ts";
import type { StoryBook } from "./stories.ts";

const STORIES = 7;

/** The stories with the newest reports, the newest first but for one that is to stand before all; each with all its reports in the order of the archive. */
export function newestStories(
  days: readonly Day[],
  entries: readonly Entry[],
  book: StoryBook,
  first: Link | null,
): readonly StoryOfDay[] {
  const stories = newestLinks(days, first);
  const reports = new Map<string, Entry[]>(stories.map(({ address }) => [address, []]));
  if (stories.length > 0)
    for (const entry of entries) reports.get(book.storyOf(entry)?.address ?? "")?.push(entry);
  return stories.map((story) => ({ story, entries: reports.get(story.address) ?? [] }));
}

function newestLinks(days: readonly Day[], first: Link | null): readonly Link[] {
  const newest = new Map<string, Link>(first ? [[first.address, first]] : []);
  for (let at = days.length - 1; at >= 0 && newest.size < STORIES; at -= 1)
    for (const { story } of days[at]?.stories ?? []) newest.set(story.address, story);
  return [...newest.values()].slice(0, STORIES);
}
