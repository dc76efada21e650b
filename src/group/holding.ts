import { type CivilDate, daysBetween } from "../civil-date.ts";
import type { Entry, Link } from "../groups.ts";
import type { Gap, Holding } from "../term.ts";
import { termAddress } from "./addresses.ts";
import { type Filed, headingOf } from "./headings.ts";
import { mostFirst } from "./related.ts";

const MOST_GAPS = 3;

/** Who carries texts of a source, by the id of that source. */
export type Carriers = ReadonlyMap<string, readonly Link[]>;

/** What the archive has of an outlet. */
export function holdingOf({ heading, entries }: Filed, carriers: Carriers): Holding {
  const days = [...new Set(entries.flatMap(({ date }) => date ?? []))];
  return { days: days.length, gaps: longestGaps(days), carriers: carriers.get(heading.id) ?? [] };
}

/** Between days in the order of time. */
function longestGaps(days: readonly CivilDate[]): readonly Gap[] {
  return days
    .slice(1)
    .flatMap((before, at) => {
      const after = days[at] ?? before;
      const between = daysBetween(after, before) - 1;
      return between > 0 ? [{ after, before, days: between }] : [];
    })
    .sort((a, b) => b.days - a.days)
    .slice(0, MOST_GAPS)
    .sort((a, b) => daysBetween(b.after, a.after));
}

/** Who carries whose texts, in one pass over all entries. */
export function carriersOf(entries: readonly Entry[]): Carriers {
  const counts = new Map<string, Map<string, Link>>();
  for (const { carried, sources } of entries) {
    if (carried === null) continue;
    const whose = headingOf(carried).id;
    const own = counts.get(whose) ?? new Map<string, Link>();
    counts.set(whose, own);
    for (const { id, label } of sources.map(headingOf))
      if (id !== whose)
        own.set(id, {
          ...{ label, address: termAddress("sources", id) },
          count: (own.get(id)?.count ?? 0) + 1,
        });
  }
  return new Map([...counts].map(([id, own]) => [id, [...own.values()].sort(mostFirst)]));
}
