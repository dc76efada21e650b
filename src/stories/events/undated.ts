import { groupBy } from "../../group-by.ts";
import type { ReportText } from "../report-text.ts";
import { termsAt } from "./terms.ts";

/** So many of the rare words that reports share, and no less than this share of them, make a text without a day look like one of them. */
const LEAST_TERMS = 4;
const LEAST_SHARE = 0.6;

/** For each text without a day the event whose rare words it has; of several the one of which it has the most, then the first. Both by their place in the lists. */
export function undatedReports(
  undated: readonly ReportText[],
  termsOfEvents: readonly (readonly number[])[],
): ReadonlyMap<number, readonly ReportText[]> {
  const eventsOf = groupBy(termsOfEvents.keys(), (event) => termsOfEvents[event] ?? []);
  return groupBy(undated, (text) => {
    const counts = new Map<number, number>();
    for (const term of termsAt(text.terms).codes)
      for (const event of eventsOf.get(term) ?? []) counts.set(event, (counts.get(event) ?? 0) + 1);
    const [likest] = [...counts]
      .filter(([event, count]) => count >= needed(termsOfEvents[event] ?? []))
      .sort(([event, count], [other, most]) => most - count || event - other);
    return likest ? [likest[0]] : [];
  });
}

const needed = (terms: readonly number[]): number =>
  Math.max(LEAST_TERMS, Math.ceil(terms.length * LEAST_SHARE));
