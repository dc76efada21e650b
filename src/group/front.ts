import { byText } from "../by-text.ts";
import type { Entry, Front, Groups, Link } from "../groups.ts";
import { FRONT } from "./addresses.ts";
import type { Index } from "./terms.ts";

const NEWEST_DAYS = 12;
const TERMS = 10;
const STORIES = 6;

/** The front page: the newest days with their articles, and a way in to everything else. */
export function frontOf(
  entries: readonly Entry[],
  { years, days, undated }: Pick<Groups, "years" | "days" | "undated">,
  indexes: readonly Index[],
  stories: Link | null,
): Front {
  const newest = days.slice(-NEWEST_DAYS).reverse();
  return {
    address: FRONT,
    count: entries.length,
    newest: newest.map(({ date, address, entries: own, stories: told }) => ({
      link: { label: date, address, count: own.length },
      entries: own,
      stories: told,
    })),
    stories: stories && {
      index: stories,
      newest: newestStories(days),
    },
    years: years.map(({ year, address, count }) => ({ label: year, address, count })),
    undated:
      undated.entries.length > 0
        ? { label: "undated", address: undated.address, count: undated.entries.length }
        : null,
    indexes: indexes.map(({ kind, index, terms }) => ({
      index: { label: kind, address: index.address, count: terms.length },
      terms: mostUsed(terms),
    })),
  };
}

/** The stories with the newest reports, the newest first. */
function newestStories(days: Groups["days"]): readonly Link[] {
  const newest = new Map<string, Link>();
  for (let at = days.length - 1; at >= 0 && newest.size < STORIES; at -= 1)
    for (const { story } of days[at]?.stories ?? []) newest.set(story.address, story);
  return [...newest.values()].slice(0, STORIES);
}

/** The terms with the most articles, the largest first. */
const mostUsed = (terms: readonly Link[]): readonly Link[] =>
  terms
    .map(({ label, address, count }) => ({ label, address, count }))
    .sort((a, b) => b.count - a.count || byText(a.label, b.label))
    .slice(0, TERMS);
