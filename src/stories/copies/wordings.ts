import { groupBy } from "../../group-by.ts";
import type { CopyText } from "./copy-text.ts";
import { inTime } from "./in-time.ts";
import { LEAST_WORDS } from "./kind.ts";
import { merged } from "./merged.ts";

/** Texts of exactly the same words. However many there are, they are compared with others once. */
export interface Wording {
  /** In the order of time; the first one stands for all. */
  readonly texts: readonly CopyText[];
  readonly first: CopyText;
}

/** The wordings of an archive in the order of time, and those that came and went by a change. One with other texts than before is another. */
export interface ChangedWordings {
  readonly ordered: readonly Wording[];
  readonly come: readonly Wording[];
  readonly gone: readonly Wording[];
}

/** Changes wordings, which come in the order of time, by the texts that came and went. Texts that are too short to be anybody's copy have none. */
export function changedWordings(
  known: readonly Wording[],
  come: readonly CopyText[],
  gone: readonly CopyText[],
): ChangedWordings {
  const left = new Set(gone);
  const keyOf = ({ wording, length }: CopyText) => (length < LEAST_WORDS ? [] : [wording]);
  const added = groupBy(come, keyOf);
  const keys = new Set([...come, ...gone].flatMap(keyOf));
  const isChanged = ({ first }: Wording): boolean => keys.has(first.wording);
  const changed = keys.size === 0 ? [] : known.filter(isChanged);
  const before = new Map(changed.map((wording) => [wording.first.wording, wording]));
  const now = [...keys].flatMap((key) => {
    const stayed = before.get(key)?.texts.filter((text) => !left.has(text)) ?? [];
    return wordingOf([...stayed, ...(added.get(key) ?? [])]) ?? [];
  });
  const ordered = now.sort(wordingsInTime);
  const stayed = changed.length === 0 ? known : known.filter((wording) => !isChanged(wording));
  return { ordered: merged(stayed, ordered, wordingsInTime), come: ordered, gone: changed };
}

function wordingOf(texts: readonly CopyText[]): Wording | null {
  const ordered = [...texts].sort(inTime);
  const [first] = ordered;
  return first ? { texts: ordered, first } : null;
}

/** By the day of the first text, then by its address. */
export const wordingsInTime = (a: Wording, b: Wording): number => inTime(a.first, b.first);
