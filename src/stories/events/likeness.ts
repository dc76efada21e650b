import type { ReportText } from "../report-text.ts";

/** Texts that are as alike as this, each to all others on the whole, report one event. Found on labelled news texts; `docs/stories.md` has the curve. */
export const SAME_EVENT = 0.1;

/** Reports of one event lie no further apart. */
export const REACH = 3;

/** The further apart two texts are, the more alike they have to be. */
const BY_DAYS: readonly number[] = [1, 0.95, 0.8, 0.6];

/** A report of fewer words has less to be alike in: a line of prices is like every other one. */
const ENOUGH_WORDS = 200;

/** Fewer words than this do not tell what happened. */
const LEAST_WORDS = 20;

/** One outlet seldom reports an event twice, and often reports in the same form. */
const SAME_OUTLET = 0.4;

/** Texts that tell no outlet may be of the same one. */
const NO_OUTLET = 0.7;

/** What happened on two days is hardly one event. */
const OTHER_EVENT = 0.7;

/** How alike two dated texts of a few days are as reports, from the likeness of their words; 0 where they lie too far apart. */
export function reportLikeness(a: ReportText, b: ReportText, ofWords: number): number {
  const apart = daysApart(a, b);
  const other = eventsApart(a, b) > 1 ? OTHER_EVENT : 1;
  return (
    ofWords * (BY_DAYS[apart] ?? 0) * lengthFactor(a, b) * outletFactor(a.outlet, b.outlet) * other
  );
}

function lengthFactor(a: ReportText, b: ReportText): number {
  const words = Math.min(a.words, b.words);
  return words < LEAST_WORDS ? 0 : Math.min(1, Math.sqrt(words / ENOUGH_WORDS));
}

function outletFactor(a: string, b: string): number {
  if (a !== b) return 1;
  return a === "" ? NO_OUTLET : SAME_OUTLET;
}

/** The days of the events count before those of printing. */
function daysApart(a: ReportText, b: ReportText): number {
  const events = eventsApart(a, b);
  const printed = Math.abs((a.day ?? 0) - (b.day ?? 0));
  return events === 0 ? 0 : printed;
}

/** The days between the nearest of their events; 0.5 where one of them tells none. */
function eventsApart(a: ReportText, b: ReportText): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of a.events)
    for (const other of b.events) nearest = Math.min(nearest, Math.abs(one - other));
  return nearest === Number.POSITIVE_INFINITY ? 0.5 : nearest;
}
