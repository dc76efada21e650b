import { byDayOf } from "../events/by-day.ts";
import type { Likeness } from "../events/day-links.ts";
import type { EventLinks } from "../events/event-links.ts";
import type { EventMemory } from "../events/find-events.ts";
import type { ToldGroup } from "../events/told-groups.ts";
import type { ReportText } from "../report-text.ts";
import { type Column, type ColumnReader, column } from "./columns.ts";
import { itemsOf, numbersOf, printLists, printPlaces, readListsOf, readPlaces } from "./lists.ts";
import { printJson, readJson } from "./strings.ts";

type PlaceOf = (text: ReportText) => number;
type Texts = readonly ReportText[];

/** What is known of events; texts by their places. */
export function printEvents(
  { links, chains, groups, named }: EventMemory,
  placeOf: PlaceOf,
): readonly Column[] {
  return [
    ...printLinks(links, placeOf),
    ...printPlaces([...chains, named], placeOf),
    printJson(groups.map(({ name, words }) => [name, words])),
    ...printPlaces(
      groups.map(({ texts }) => texts),
      placeOf,
    ),
    ...printLists(groups.map(({ terms }) => terms)),
    ...printPlaces(
      groups.map(({ similar }) => similar),
      placeOf,
    ),
  ];
}

/** The same again, of these texts. */
export function readEvents(columns: ColumnReader, texts: Texts): EventMemory {
  const links = readLinks(columns, texts);
  const chains = readPlaces(columns, texts);
  return {
    links,
    chains: chains.slice(0, -1),
    groups: readGroups(columns, texts),
    named: chains.at(-1) ?? [],
  };
}

function readGroups(columns: ColumnReader, texts: Texts): readonly ToldGroup[] {
  const told = readJson<readonly (readonly [ToldGroup["name"], ToldGroup["words"]])[]>(columns);
  const reports = readPlaces(columns, texts);
  const terms = readListsOf(columns, (term) => term);
  const similar = readPlaces(columns, texts);
  return told.map(([name, words], at) => ({
    ...{ name, words },
    texts: reports[at] ?? [],
    terms: terms[at] ?? [],
    similar: similar[at] ?? [],
  }));
}

function printLinks({ timeline, byDay }: EventLinks, placeOf: PlaceOf): readonly Column[] {
  const links = [...byDay.values()].flat();
  return [
    column(numbersOf([...timeline.values()].flat(), placeOf)),
    column(numbersOf(links, ({ earlier }) => placeOf(earlier))),
    column(numbersOf(links, ({ later }) => placeOf(later))),
    column(Float64Array.from(links, ({ likeness }) => likeness)),
    ...printLists(links.map(({ terms }) => terms)),
  ];
}

function readLinks(columns: ColumnReader, texts: Texts): EventLinks {
  const textAt = (place: number): ReportText | undefined => texts[place];
  const timeline = byDayOf(itemsOf(columns.numbers(), textAt), (text) => text.day);
  const earlier = itemsOf(columns.numbers(), textAt);
  const later = itemsOf(columns.numbers(), textAt);
  const likeness = columns.floats();
  const terms = readListsOf(columns, (term) => term);
  const links = earlier.flatMap((text, at): readonly Likeness[] => {
    const other = later[at];
    const own = { likeness: likeness[at] ?? 0, terms: terms[at] ?? [] };
    return other ? [{ earlier: text, later: other, ...own }] : [];
  });
  return { timeline, byDay: byDayOf(links, (link) => link.later.day) };
}
