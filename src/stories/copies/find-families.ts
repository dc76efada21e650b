import type { CopyText, CopyTexts, ReadWords } from "./copy-text.ts";
import { type Family, familiesIn } from "./families.ts";
import { type Nearness, nearness } from "./near.ts";
import { type Origin, originsOf } from "./origins.ts";
import { changedWordings } from "./wordings.ts";

/** What was found out about whose words stand where; with it, a small change costs little. */
export interface FamilyMemory extends Nearness {
  /** In the order of the texts of the archive. */
  readonly texts: readonly CopyText[];
  readonly origins: readonly Origin[];
}

/** Finds the texts that carry each other's words. What is remembered makes no difference; nor does the order in which texts come, but to that of the families. */
export function findFamilies(
  { texts, come, gone }: CopyTexts,
  wordsOf: ReadWords,
  known: FamilyMemory | null,
): { readonly families: readonly Family[]; readonly memory: FamilyMemory } {
  const changed = changedWordings(known?.ordered ?? [], come, gone);
  const now = nearness(changed, known);
  const origins = originsOf(now, known, changed.gone, (group) =>
    familiesIn(group, now.near, readOnce(wordsOf)),
  );
  const families = origins.flatMap((origin) => origin.families);
  return { families, memory: { ...now, texts, origins } };
}

/** Remembers the words that were read. */
function readOnce(wordsOf: ReadWords): ReadWords {
  const read = new Map<CopyText, Uint32Array>();
  return (text) => {
    const words = read.get(text) ?? wordsOf(text);
    read.set(text, words);
    return words;
  };
}
