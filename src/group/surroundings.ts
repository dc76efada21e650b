import type { Entry, Link, Surroundings, TermKind } from "../groups.ts";
import { dayLink, UNDATED } from "./addresses.ts";
import type { StoryBook } from "./stories.ts";
import type { Index } from "./terms.ts";

/** For each article, by its address: the one before and the one after it, its day, its terms. */
export function surroundingsOf(
  entries: readonly Entry[],
  indexes: readonly Index[],
  book: StoryBook,
): ReadonlyMap<string, Surroundings> {
  const termsOf = (kind: TermKind, entry: Entry): readonly Link[] =>
    indexes.find((index) => index.kind === kind)?.linksOf(entry) ?? [];
  return new Map(
    entries.map((entry, at) => {
      return [
        entry.address,
        {
          previous: neighbour(entry, entries[at - 1]),
          next: neighbour(entry, entries[at + 1]),
          shelf:
            entry.date === null
              ? { label: "undated", address: UNDATED, count: 0 }
              : dayLink(entry.date, 0),
          story: book.storyOf(entry),
          similar: uncounted(book.similarTo(entry)),
          terms: {
            topics: uncounted(termsOf("topics", entry)),
            sources: uncounted(termsOf("sources", entry)),
            people: uncounted(termsOf("people", entry)),
            organisations: uncounted(termsOf("organisations", entry)),
            places: uncounted(termsOf("places", entry)),
          },
        },
      ];
    }),
  );
}

/** The next text on the same shelf: dated texts follow each other, undated ones follow each other. */
const neighbour = (entry: Entry, other: Entry | undefined): Link | null =>
  other && (other.date === null) === (entry.date === null)
    ? { label: other.displayTitle, address: other.address, count: 0 }
    : null;

/** Article pages print no counts, so that a new text elsewhere leaves them as they are. */
const uncounted = (links: readonly Link[]): readonly Link[] =>
  links.map((link) => ({ ...link, count: 0 }));
