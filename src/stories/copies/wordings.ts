import { groupBy } from "../../group-by.ts";
import type { CopyText } from "./copy-text.ts";
import { inTime } from "./in-time.ts";
import { LEAST_WORDS } from "./kind.ts";

/** Texts of exactly the same words. However many there are, they are compared with others once. */
export interface Wording {
  /** In the order of time; the first one stands for all. */
  readonly texts: readonly CopyText[];
  readonly first: CopyText;
}

/** Wordings by what stands for their words. */
export type Wordings = ReadonlyMap<string, Wording>;

/** The wordings of an archive, and those that came and went by a change. One with other texts than before is another. */
export interface ChangedWordings {
  readonly wordings: Wordings;
  readonly come: readonly Wording[];
  readonly gone: readonly Wording[];
}

/** Changes wordings by the texts that came and went. Texts that are too short to be anybody's copy have none. */
export function changedWordings(
  known: Wordings,
  come: readonly CopyText[],
  gone: readonly CopyText[],
): ChangedWordings {
  const wordings = new Map(known);
  const left = new Set(gone);
  const keyOf = ({ wording, length }: CopyText) => (length < LEAST_WORDS ? [] : [wording]);
  const added = groupBy(come, keyOf);
  const changes = [...new Set([...come, ...gone].flatMap(keyOf))].map((key) => {
    const before = known.get(key);
    const stayed = before?.texts.filter((text) => !left.has(text)) ?? [];
    const now = wordingOf([...stayed, ...(added.get(key) ?? [])]);
    if (now) wordings.set(key, now);
    else wordings.delete(key);
    return { before, now };
  });
  return {
    wordings,
    come: changes.flatMap(({ now }) => now ?? []),
    gone: changes.flatMap(({ before }) => before ?? []),
  };
}

function wordingOf(texts: readonly CopyText[]): Wording | null {
  const ordered = [...texts].sort(inTime);
  const [first] = ordered;
  return first ? { texts: ordered, first } : null;
}

/** By the day of the first text, then by its address. */
export const wordingsInTime = (a: Wording, b: Wording): number => inTime(a.first, b.first);
