import { byDayOf } from "./by-day.ts";
import { dayLinks, type Likeness } from "./day-links.ts";
import { REACH } from "./likeness.ts";
import type { Timeline } from "./timeline.ts";
import { WINDOW } from "./window.ts";

/** What the texts of each day have in common with each other and with those of the days before, and the timeline from which that follows. */
export interface EventLinks {
  readonly timeline: Timeline;
  readonly byDay: ReadonlyMap<number, readonly Likeness[]>;
}

/** Those of an archive of which nothing is known. */
export const NO_LINKS: EventLinks = { timeline: new Map(), byDay: new Map() };

/** A change of one day reaches no further. */
const FAR = WINDOW + REACH;

/** The links of a timeline. Those of days which no change reaches are taken over from what is known. */
export function eventLinks(timeline: Timeline, known: EventLinks = NO_LINKS): EventLinks {
  const days = [...timeline.keys()];
  const changed = changedDays(timeline, known.timeline);
  const stale = new Set(days.filter((day) => isNear(day, changed)));
  const links = runsOf([...stale]).flatMap(([first, last]) => dayLinks(timeline, first, last));
  const anew = byDayOf(links, ({ later }) => later.day);
  const linksOf = (day: number): readonly Likeness[] =>
    (stale.has(day) ? anew : known.byDay).get(day) ?? [];
  return { timeline, byDay: new Map(days.map((day) => [day, linksOf(day)])) };
}

/** The days, in their order, whose texts are no longer the same. */
function changedDays(timeline: Timeline, before: Timeline): readonly number[] {
  const isSame = (day: number): boolean => {
    const [texts, known] = [timeline.get(day) ?? [], before.get(day) ?? []];
    return texts.length === known.length && texts.every((text, at) => text === known[at]);
  };
  return [...new Set([...timeline.keys(), ...before.keys()])]
    .filter((day) => !isSame(day))
    .sort((a, b) => a - b);
}

function isNear(day: number, days: readonly number[]): boolean {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) < day - FAR) from = middle + 1;
    else to = middle;
  }
  return (days[from] ?? Number.POSITIVE_INFINITY) <= day + FAR;
}

/** A run of more days would take more memory than it saves time. */
const LONG = 180;

/** Days in their order as runs without long gaps, each from its first to its last. */
function runsOf(days: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day - run[1] <= 2 * FAR && day - run[0] < LONG) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
