import type { Entry, Link, Surroundings, TermKind } from "../groups.ts";
import type { Nearby } from "../nearby.ts";
import { dayLink, UNDATED } from "./addresses.ts";
import { nearbyOf } from "./nearby.ts";
import type { StoryBook } from "./stories.ts";
import type { Index } from "./terms.ts";
import { uncounted } from "./uncounted.ts";

/** For each article, by its address: the one before and the one after it, its day, its terms. */
export function surroundingsOf(
  entries: readonly Entry[],
  indexes: readonly Index[],
  book: StoryBook,
): ReadonlyMap<string, Surroundings> {
  const termsOf = (kind: TermKind, entry: Entry): readonly Link[] =>
    indexes
      .find((index) => index.kind === kind)
      ?.linksOf(entry)
      .map(uncounted) ?? [];
  const nearby = nearbyOf(
    entries,
    indexes.find(({ kind }) => kind === "topics"),
    book,
  );
  return new Map(
    entries.map((entry, at) => [
      entry.address,
      {
        previous: neighbour(entry, entries[at - 1]),
        next: neighbour(entry, entries[at + 1]),
        shelf:
          entry.date === null
            ? { label: "undated", address: UNDATED, count: 0 }
            : dayLink(entry.date, 0),
        story: book.storyOf(entry),
        nearby: nearby[at] ?? NOTHING_NEAR,
        similar: book.similarTo(entry).map(uncounted),
        terms: {
          topics: termsOf("topics", entry),
          sources: termsOf("sources", entry),
          people: termsOf("people", entry),
          organisations: termsOf("organisations", entry),
          places: termsOf("places", entry),
        },
      },
    ]),
  );
}

const NOTHING_NEAR: Nearby = { reports: [], earlier: null };

/** The next text on the same shelf: dated texts follow each other, undated ones follow each other. */
const neighbour = (entry: Entry, other: Entry | undefined): Link | null =>
  other && (other.date === null) === (entry.date === null)
    ? { label: other.displayTitle, address: other.address, count: 0 }
    : null;
