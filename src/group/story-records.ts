import { byText } from "../by-text.ts";
import type { Card } from "../card.ts";
import { type CivilDate, yearOf } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import type { Entry, Groups, Link } from "../groups.ts";
import type {
  Lineage,
  PlacedEvent,
  Reasons,
  Report,
  Story,
  StoryIndex,
  StoryInRow,
  StoryYear,
} from "../stories.ts";
import { STORIES, storyYearAddress } from "./addresses.ts";
import { inRow } from "./in-row.ts";

/** The page of all stories shows so many of the newest. */
const NEWEST = 100;

/** What a story needs of an article beside its entry. */
type Text = Pick<Card, "address" | "events">;

/** The stories in the order of time, each with its reports and why they count as such. */
export function storyRecords(
  events: readonly PlacedEvent[],
  texts: readonly Text[],
  { entries, feeds }: Pick<Groups, "entries" | "feeds">,
  lineages: readonly Lineage[],
): StoryIndex {
  const entryOf = new Map(entries.map((entry) => [entry.address, entry]));
  const eventOf = new Map(texts.map((text) => [text.address, eventDay(text)]));
  const baseOf = basesOf(lineages);
  const stories = events
    .map((event) => storyOf(event, entryOf, eventOf, baseOf))
    .sort((a, b) => byText(a.first ?? "~", b.first ?? "~") || byText(a.address, b.address));
  const index = { label: "stories", address: STORIES, count: 0 };
  const rows = inRow(
    stories.map((story) => ({
      ...story,
      index,
      link: { label: story.title, address: story.address, count: story.reports.length },
    })),
  ).map(({ link: _, ...story }) => story);
  return {
    address: STORIES,
    count: rows.length,
    stories: rows,
    newest: rows.slice(-NEWEST),
    years: yearsOf(rows, index),
    feed: feeds.find(({ kind }) => kind === "stories")?.files ?? null,
  };
}

function yearsOf(stories: readonly StoryInRow[], index: Link): readonly StoryYear[] {
  const years = groupBy(stories, ({ first }) => [first === null ? "undated" : yearOf(first)]);
  return inRow(
    [...years].map(([year, own]) => {
      const address = storyYearAddress(year);
      return { address, index, link: { label: year, address, count: own.length }, stories: own };
    }),
  );
}

/** The day of what a text reports. */
const eventDay = ({ events }: Text): CivilDate | null => events[0] ?? null;

/** The text against which each text that has the same words is held, both by their addresses. */
const basesOf = (lineages: readonly Lineage[]): ReadonlyMap<string, string> =>
  new Map(
    lineages.flatMap(({ carriers }) => {
      const base = carriers.find(({ kind }) => kind === null);
      return carriers.flatMap(({ address, kind }): [string, string][] =>
        base && kind !== null ? [[address, base.address]] : [],
      );
    }),
  );

function storyOf(
  event: PlacedEvent,
  entryOf: ReadonlyMap<string, Entry>,
  eventOf: ReadonlyMap<string, CivilDate | null>,
  baseOf: ReadonlyMap<string, string>,
): Story {
  const within = new Set(event.reports);
  const reports = entriesOf(event.reports, entryOf).map((entry): Report => {
    const base = baseOf.get(entry.address);
    return {
      entry,
      event: eventOf.get(entry.address) ?? null,
      copyOf: base !== undefined && within.has(base) ? base : null,
    };
  });
  const days = reports.flatMap(({ entry }) => entry.date ?? []);
  return {
    id: event.address.replace(/^stories\/|\.html$/gu, ""),
    address: event.address,
    title: event.title,
    named: event.name !== null,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    reports,
    reasons: reasonsOf(event, reports, entryOf),
    similar: entriesOf(event.similar, entryOf),
  };
}

const entriesOf = (
  addresses: readonly string[],
  entryOf: ReadonlyMap<string, Entry>,
): readonly Entry[] => addresses.flatMap((address) => entryOf.get(address) ?? []);

function reasonsOf(
  { words, byHand }: PlacedEvent,
  reports: readonly Report[],
  entryOf: ReadonlyMap<string, Entry>,
): Reasons {
  const most = reports.length / 2;
  const names = reports.flatMap(({ entry }) =>
    [...entry.people, ...entry.organisations, ...entry.places].map(({ name }) => name),
  );
  return {
    words,
    names: repeated(names, (count) => count > most),
    events: repeated(
      reports.flatMap(({ event }) => event ?? []),
      (count) => count > 1,
    ).sort(byText),
    byHand: entriesOf(byHand, entryOf).map(({ displayTitle }) => displayTitle),
  };
}

/** The values that stand there often enough, in the order in which they first come. */
function repeated<Value>(values: readonly Value[], enough: (count: number) => boolean): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].flatMap(([value, count]) => (enough(count) ? [value] : []));
}
