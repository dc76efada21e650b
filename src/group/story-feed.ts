import { byText } from "../by-text.ts";
import type { Dated, Entry, Feed, FeedEntry } from "../groups.ts";
import type { PlacedEvent } from "../stories.ts";
import { feedFiles, STORIES } from "./addresses.ts";

/** A feed holds no more stories than this. */
const NEWEST = 50;

/** The feed of the stories, those with the newest reports first; none where no story has a day. */
export function feedOfStories(
  stories: readonly PlacedEvent[],
  entries: readonly Entry[],
): readonly Feed[] {
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  const told = stories.flatMap((story) => {
    const reports = story.reports.flatMap((address) => byAddress.get(address) ?? []);
    return feedEntry(story, reports) ?? [];
  });
  const newest = told
    .sort((a, b) => byText(b.date, a.date) || byText(a.address, b.address))
    .slice(0, NEWEST);
  const updated = newest[0]?.date;
  if (!updated) return [];
  const files = feedFiles(STORIES);
  return [{ kind: "stories", label: "Stories", page: STORIES, files, updated, entries: newest }];
}

/** A story is dated by its newest report: it changes with each. */
function feedEntry({ title, address }: PlacedEvent, reports: readonly Entry[]): FeedEntry | null {
  const dated = reports.filter((entry): entry is Dated => entry.date !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return null;
  const outlets = [...new Set(reports.flatMap(({ sources }) => sources.map(({ name }) => name)))];
  return {
    address,
    displayTitle: title,
    date: last.date,
    dateBasis: null,
    language: first.language,
    sources: outlets.map((name) => ({ name, id: null })),
    byline: [],
    carried: null,
    topics: first.topics,
    excerpt: [`${reports.length} reports`, outlets.join(", "), first.excerpt]
      .filter(Boolean)
      .join(" · "),
  };
}
