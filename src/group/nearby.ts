import type { Entry, Link } from "../groups.ts";
import type { Listed, Nearby } from "../nearby.ts";
import { listed } from "./listed.ts";
import type { StoryBook } from "./stories.ts";
import type { Index } from "./terms.ts";
import { uncounted } from "./uncounted.ts";

const MOST_EARLIER = 3;
const MOST_REPORTS = 6;

/** For each entry, in the order of the archive, what is to be read beside it. Only earlier texts of a topic are named, so that an old page stays as it is when a newer text comes, and one that is put between others changes three pages of each of its topics at most. */
export function nearbyOf(
  entries: readonly Entry[],
  topics: Index | undefined,
  book: StoryBook,
): readonly Nearby[] {
  const items = new Map(entries.map((entry) => [entry.address, listed(entry)]));
  const newest = new Map<string, readonly Listed[]>();
  return entries.map((entry) => {
    const own = book.reportsWith(entry);
    const others = own.filter((address) => address !== entry.address);
    const nearby: Nearby = {
      reports: others.slice(0, MOST_REPORTS).flatMap((address) => items.get(address) ?? []),
      earlier: earlierOn(topicOf(entry, topics), newest, new Set(own)),
    };
    const item = items.get(entry.address);
    if (item && entry.date !== null)
      for (const { id } of entry.topics)
        newest.set(id, [item, ...(newest.get(id) ?? [])].slice(0, MOST_EARLIER));
    return nearby;
  });
}

interface Special {
  readonly id: string;
  readonly link: Link;
}

/** The first topic of a dated text; a narrower one that stands in for it goes before it. */
function topicOf(entry: Entry, topics: Index | undefined): Special | null {
  const [first] = entry.topics;
  if (entry.date === null || first === undefined) return null;
  const { id } = entry.topics.find(({ parent }) => parent === first.id) ?? first;
  const at = entry.topics.findIndex((topic) => topic.id === id);
  const link = topics?.linksOf(entry)[at];
  return link ? { id, link: uncounted(link) } : null;
}

function earlierOn(
  topic: Special | null,
  newest: ReadonlyMap<string, readonly Listed[]>,
  told: ReadonlySet<string>,
): Nearby["earlier"] {
  const entries = topic
    ? (newest.get(topic.id) ?? []).filter(({ address }) => !told.has(address))
    : [];
  return topic && entries.length > 0 ? { topic: topic.link, entries } : null;
}
