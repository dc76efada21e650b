import { groupBy } from "../group-by.ts";
import type { Entry, Link, TermKind } from "../groups.ts";
import { termAddress } from "./addresses.ts";
import { type Filed, headingOf } from "./headings.ts";
import { mostFirst } from "./related.ts";

/** Of the articles of a source those that are another's copy, counted by whose they are: the most first. Other terms have none. */
export function carriedBy(kind: TermKind, { heading, entries }: Filed): readonly Link[] {
  if (kind !== "sources") return [];
  const others = (entry: Entry) =>
    (entry.carried ? [headingOf(entry.carried)] : []).filter(({ id }) => id !== heading.id);
  const labels = new Map(entries.flatMap(others).map(({ id, label }) => [id, label] as const));
  const counts = groupBy(entries, (entry) => others(entry).map(({ id }) => id));
  return [...counts]
    .map(([id, own]) => ({
      label: labels.get(id) ?? id,
      address: termAddress(kind, id),
      count: own.length,
    }))
    .sort(mostFirst);
}
