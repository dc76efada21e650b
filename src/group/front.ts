import type { Front } from "../front.ts";
import type { Charted, Entry, Groups, TermLine, Year } from "../groups.ts";
import { FRONT } from "./addresses.ts";
import { furtherDays, leader, leadOf } from "./front-days.ts";
import { newestStories } from "./front-stories.ts";
import { mostFirst } from "./related.ts";
import type { StoryBook } from "./stories.ts";
import type { Index } from "./terms.ts";

const TERMS = 10;

/** The front page: the newest days with some of their articles, the newest stories, and a way in to everything else. */
export function frontOf(
  entries: readonly Entry[],
  { years, days, undated }: Pick<Groups, "years" | "days" | "undated">,
  indexes: readonly Index[],
  book: StoryBook,
): Front {
  const day = days.at(-1);
  const entry = leader(days, book);
  const first = entry && book.storyOf(entry);
  const stories = newestStories(days, entries, book, first);
  const told = new Set(stories.flatMap((each) => each.entries.map(({ address }) => address)));
  const story = stories.find((each) => each.story === first) ?? null;
  return {
    address: FRONT,
    count: entries.length,
    lead: day && entry ? leadOf(entry, day, { told, story, book }) : null,
    newest: furtherDays(days, told, book),
    stories: book.index && {
      index: book.index,
      newest: stories.filter((each) => each !== story),
    },
    years: years.map(chartedYear),
    undated:
      undated.entries.length > 0
        ? { label: "undated", address: undated.address, count: undated.entries.length }
        : null,
    indexes: indexes.map(({ kind, index: { address, terms } }) => ({
      index: { label: kind, address, count: terms.length },
      terms: mostUsed(terms),
    })),
  };
}

const chartedYear = ({ year, address, count, months }: Year): Charted => ({
  ...{ label: year, address, count },
  trend: months.map(({ link }) => ({ period: link.label, count: link.count })),
});

/** The terms with the most articles, the largest first. */
const mostUsed = (terms: readonly TermLine[]): readonly Charted[] =>
  terms
    .map(({ link, trend }) => ({ ...link, trend }))
    .sort(mostFirst)
    .slice(0, TERMS);
