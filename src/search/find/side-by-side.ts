import type { Occurrence, Occurrences } from "./occurrences.ts";

/** Words that must stand at their distance from one place. */
export interface Apart {
  readonly offset: number;
  readonly occurrences: Occurrences;
}

/** The places at which all stand at their distance; articles without any are left out. */
export function sideBySide(apart: readonly Apart[]): Occurrences {
  const [fewest, ...others] = [...apart].sort((a, b) => a.occurrences.size - b.occurrences.size);
  const found = new Map<number, Occurrence>();
  for (const [id, { length, places }] of fewest?.occurrences ?? []) {
    const starts = places.map((place) => place - (fewest?.offset ?? 0));
    const left = others.reduce((kept, other) => keptBy(kept, id, other), starts);
    if (left.length > 0) found.set(id, { length, places: left });
  }
  return found;
}

function keptBy(starts: number[], id: number, { offset, occurrences }: Apart): number[] {
  const places = occurrences.get(id)?.places;
  if (!places || starts.length === 0) return [];
  const there = new Set(places);
  return starts.filter((start) => there.has(start + offset));
}
