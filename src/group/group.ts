import type { Name } from "../article.ts";
import type { Card } from "../card.ts";
import type { Groups, TermKind } from "../groups.ts";
import type { PlacedEvent } from "../stories.ts";
import { aboutFinder, aboutNothing, type KnownTerms } from "./about.ts";
import { UNDATED } from "./addresses.ts";
import { calendar } from "./calendar.ts";
import { entryOf } from "./entry.ts";
import { feedOfArchive } from "./feeds.ts";
import { frontOf } from "./front.ts";
import { chronological } from "./order.ts";
import { storyBook } from "./stories.ts";
import { feedOfStories } from "./story-feed.ts";
import { surroundingsOf } from "./surroundings.ts";
import { indexOf } from "./terms.ts";
import { yearlyCalendar, yearlyDays } from "./yearly-days.ts";

const KINDS: readonly TermKind[] = ["topics", "sources", "people", "organisations", "places"];

/** What was found out about articles beside themselves. */
export interface Told {
  readonly stories: readonly PlacedEvent[];
  /** Whose copy an article is, by its address. */
  readonly carried: ReadonlyMap<string, Name>;
}

const NOTHING: Told = { stories: [], carried: new Map() };

/** Every way in to the archive, made over cards and what the steering files say of terms. The order in which they come does not matter. */
export function group(
  cards: readonly Card[],
  { stories, carried }: Told = NOTHING,
  listed: KnownTerms | null = null,
): Groups {
  const entries = cards
    .map((card) => entryOf(card, carried.get(card.address) ?? null))
    .sort(chronological);
  const book = storyBook(stories);
  const { years, months, ...calendarOf } = calendar(entries);
  const days = calendarOf.days.map((day) => ({ ...day, stories: book.among(day.entries) }));
  const yearly = yearlyDays(days);
  const aboutOf = listed === null ? aboutNothing : aboutFinder(listed);
  const indexes = KINDS.map((kind) => indexOf(kind, entries, aboutOf)).filter(
    ({ terms }) => terms.length > 0,
  );
  const undated = { address: UNDATED, entries: entries.filter(({ date }) => date === null) };
  return {
    entries,
    front: frontOf(entries, { years, days, undated }, indexes, book),
    years,
    months,
    days,
    yearlyDays: yearly,
    yearlyCalendar: yearlyCalendar(yearly),
    undated,
    terms: indexes.flatMap(({ terms }) => terms),
    termParts: indexes.flatMap(({ parts }) => parts),
    termIndexes: indexes.map(({ index }) => index),
    feeds: [
      ...feedOfArchive(entries),
      ...feedOfStories(stories, entries),
      ...indexes.flatMap(({ feeds }) => feeds),
    ],
    surroundings: surroundingsOf(entries, indexes, book),
  };
}
