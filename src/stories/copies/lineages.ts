import type { Carrier, Lineage } from "../../stories.ts";
import { agencyOf } from "./agency-of.ts";
import type { CopyText, ReadWords } from "./copy-text.ts";
import { type Family, familiesIn } from "./families.ts";
import { firstOf, inTime } from "./in-time.ts";
import type { Likeness } from "./kind.ts";
import { type Nearness, nearness } from "./near.ts";
import { type Origin, originsOf } from "./origins.ts";
import { changedWordings, type Wordings } from "./wordings.ts";

/** Texts by their paths. */
export type CopyTexts = ReadonlyMap<string, CopyText>;

/** What was found out about whose words stand where; with it, a small change costs little. */
export interface LineageMemory extends Nearness {
  readonly texts: CopyTexts;
  readonly wordings: Wordings;
  readonly origins: readonly Origin[];
}

/** Finds the texts that carry each other's words, those that were first first. Neither the order in which they come nor what is remembered makes a difference. */
export function lineagesOf(
  texts: CopyTexts,
  wordsOf: ReadWords,
  known: LineageMemory | null,
): { readonly lineages: readonly Lineage[]; readonly memory: LineageMemory } {
  const before = known?.texts ?? new Map();
  const changed = changedWordings(
    known?.wordings ?? new Map(),
    notIn(before, texts),
    notIn(texts, before),
  );
  const now = nearness(changed, known);
  const origins = originsOf(now, known, changed.gone, (group) =>
    familiesIn(group, now.near, wordsOf).map(lineageOf),
  );
  const lineages = origins.flatMap((origin) => origin.lineages).sort(byFirst);
  return { lineages, memory: { ...now, texts, wordings: changed.wordings, origins } };
}

/** The texts of the others that are not these. */
function notIn(these: CopyTexts, others: CopyTexts): readonly CopyText[] {
  const fresh: CopyText[] = [];
  for (const [path, text] of others) if (these.get(path) !== text) fresh.push(text);
  return fresh;
}

const byFirst = (a: Lineage, b: Lineage): number => {
  const [one, other] = [a.carriers[0], b.carriers[0]];
  return one && other ? inTime(one, other) : 0;
};

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
