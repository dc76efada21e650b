import type { Family } from "./families.ts";
import type { Near, Nearness } from "./near.ts";
import type { Wording } from "./wordings.ts";

/** Wordings that hang together in whatever way, or one that several texts have, and the families in it. */
export interface Origin {
  readonly group: readonly Wording[];
  readonly families: readonly Family[];
}

interface Known extends Nearness {
  readonly origins: readonly Origin[];
}

/** All origins. One is taken over where its wordings are still the same, and near to the same ones. */
export function originsOf(
  { ordered, near }: Nearness,
  known: Known | null,
  gone: readonly Wording[],
  familiesOf: (group: readonly Wording[]) => readonly Family[],
): readonly Origin[] {
  const left = new Set(gone);
  const stays = (wording: Wording): boolean =>
    !left.has(wording) && near.get(wording) === known?.near.get(wording);
  const origins = known?.origins.filter(({ group }) => group.every(stays)) ?? [];
  const seen = new Set(origins.flatMap(({ group }) => group));
  const anew: Origin[] = [];
  for (const start of ordered) {
    if (seen.has(start) || (start.texts.length === 1 && !near.has(start))) continue;
    const group = [...around(start, near)];
    for (const wording of group) seen.add(wording);
    anew.push({ group, families: familiesOf(group) });
  }
  return [...origins, ...anew];
}

function around(start: Wording, near: Near): ReadonlySet<Wording> {
  const group = new Set([start]);
  // The set grows while it is walked.
  for (const wording of group) for (const other of near.get(wording) ?? []) group.add(other);
  return group;
}
