import type { Card } from "../card.ts";
import type { KeptAddress, LoggedChange } from "../steering.ts";
import { differingParts, isSetAlike } from "../text-record.ts";

/** What happened to a text since the last build. */
export type ChangedText = Omit<LoggedChange, "day">;

type Read = Pick<Card, "path" | "sha256" | "address" | "record">;

/** What differs from what the last build read, by the lines that it kept; `held` are those that texts have now, by the paths of these. Nothing is new in an archive that no build has seen, and nothing is said of a text of which it is not known how it was read. */
export function changedTexts(
  cards: readonly Read[],
  held: ReadonlyMap<string, KeptAddress>,
  kept: readonly KeptAddress[],
): readonly ChangedText[] {
  if (kept.length === 0) return [];
  const paths = new Set(kept.map(({ path }) => path));
  const recorded = new Map(
    kept.filter(({ record }) => record !== null).map((row) => [row.path, row]),
  );
  return cards.flatMap((card) => {
    const row = held.get(card.path);
    if (!row && !paths.has(card.path)) return [changed(card, "new", [])];
    return changesSince(row?.record ? row : recorded.get(card.path), card);
  });
}

/** The same bytes and the same corrections that are read otherwise are read by other rules. */
function changesSince(row: KeptAddress | undefined, card: Read): readonly ChangedText[] {
  if (!row?.record || (row.sha256 === card.sha256 && row.record === card.record)) return [];
  const what = differingParts(row.record, card.record);
  const told = [
    ...(row.sha256 === card.sha256 ? [] : [changed(card, "edited", what)]),
    ...(isSetAlike(row.record, card.record) ? [] : [changed(card, "corrected", what)]),
  ];
  return told.length > 0 ? told : [changed(card, "rules", what)];
}

const changed = (
  { address }: Read,
  why: ChangedText["why"],
  what: ChangedText["what"],
): ChangedText => ({ address, why, what });
