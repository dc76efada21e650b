import type { Run } from "./capitalised.ts";
import { CALLINGS, ORGANISATION_WORDS, PLACE_WORDS } from "./name-words.ts";
import { bare, type Part } from "./parts.ts";

export type Sign = "person" | "organisation" | "place";

const LAST_WORD = /(?<![\p{L}\p{M}])([\p{L}\p{M}-]+),? $/u;
const AGE_OR_WHO = /^, (?:\d{2}[,.]|who )/u;
const SPOKE = /(?:^|\s)(?:said|says) $/u;
const IN = /(?:^|\s)(?:in|near|à|dans|nach) $/u;
/** "a stake in Ostavel Shipping", "confidence in Renata Isk": where nothing is. */
const IN_ANOTHER_SENSE =
  /(?:stakes?|shares?|interests?|holdings?|invest\w*|confidence|faith|trust|belie\w+|role|part|position|stock|traded|trading|dealers?|interested) in $/u;

/** What the words of a name, or those around it, clearly say that it is. */
export function signOf(words: readonly string[], part: Part, run: Run): Sign | null {
  if (part.words.some((word) => ORGANISATION_WORDS.has(bare(word)))) return "organisation";
  if (part.titled) return "person";
  if (words.some((word) => PLACE_WORDS.has(word))) return "place";
  // Where an article was left out, what stands before it is another thing.
  const before = part.first && words[0] === bare(part.words[0] ?? "") ? run.before : "";
  const after = part.last ? run.after : "";
  if (isPerson(words, before, after)) return "person";
  return IN.test(before) && !IN_ANOTHER_SENSE.test(before) ? "place" : null;
}

function isPerson(words: readonly string[], before: string, after: string): boolean {
  if (AGE_OR_WHO.test(after) && words.length > 1) return true;
  if (CALLINGS.has(LAST_WORD.exec(before)?.[1] ?? "")) return true;
  return (
    SPOKE.test(before) &&
    /^(?:,|\.\s|\.?["”]|\.?$)/u.test(after) &&
    words.length > 1 &&
    words.length < 4
  );
}
