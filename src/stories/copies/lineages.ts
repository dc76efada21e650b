import type { Carrier, Lineage } from "../../stories.ts";
import { agencyOf } from "./agency-of.ts";
import { candidates } from "./candidates.ts";
import type { CopyText } from "./copy-text.ts";
import { type Family, familiesOf } from "./families.ts";
import { firstOf, inTime } from "./in-time.ts";
import type { Likeness } from "./kind.ts";

/** Finds the texts that carry each other's words. The order in which they come does not matter. */
export function lineagesOf(texts: readonly CopyText[]): readonly Lineage[] {
  // Neighbours in time are held against each other first.
  const ordered = [...texts].sort(inTime);
  const pairs = candidates(ordered.map(({ sketch }) => sketch));
  return familiesOf(ordered, pairs).map(lineageOf);
}

const ALL: Likeness = { kind: null, kept: 1, shared: 1 };

function lineageOf({ base, members }: Family): Lineage {
  const texts = [base, ...members.map(({ text }) => text)];
  const earliest = firstOf(texts);
  const carriers = [{ text: base, likeness: ALL }, ...members]
    .map(({ text, likeness }) => carrierOf(text, likeness))
    .sort(inTime);
  return {
    earliest: carriers.find(({ address }) => address === earliest?.address) ?? null,
    carriers,
    agency: agencyOf(texts, earliest),
  };
}

const carrierOf = (
  { address, displayTitle, date, sources }: CopyText,
  { kind, kept, shared }: Likeness,
): Carrier => ({
  address,
  displayTitle,
  date,
  sources,
  kind,
  kept: percent(kept),
  shared: percent(shared),
});

/** Whole per cent; all of it only where nothing is missing. */
const percent = (share: number): number =>
  share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
