import type { Phrase, PhraseWord } from "../found.ts";
import type { Index } from "../open-index.ts";
import { blocksOf } from "./entries.ts";
import { formsOf } from "./forms.ts";
import { type Occurrences, occurrencesOf, volumesWith } from "./occurrences.ts";
import type { Clause } from "./query.ts";
import { type Apart, sideBySide } from "./side-by-side.ts";
import { beginningWith, exactly, type WordChoice } from "./word-choice.ts";

/** What a clause found, and what of it is to be marked in texts. */
export interface FoundClause {
  readonly occurrences: Occurrences;
  readonly marks: readonly Phrase[];
}

/** A beginning may take this many blocks of words. */
const MOST_BLOCKS = 24;

/** Whether a clause has a beginning that so many words share that it cannot be looked for. */
export const isTooWide = (index: Index, { words }: Clause): boolean =>
  words.some(
    ({ word, begins }) =>
      begins && blocksOf(index, "words", beginningWith(word)).length > MOST_BLOCKS,
  );

/** Finds where a clause stands. A single word without quotes will do in its English plural or singular too. */
export async function findClause(index: Index, { words, quoted }: Clause): Promise<FoundClause> {
  const [first, ...others] = words;
  if (!first || others.length > 0)
    return { occurrences: await findPhrase(index, words), marks: [words] };
  const forms = first.begins || quoted ? [first.word] : formsOf(first.word);
  const meant = forms.map((word) => ({ ...first, word }));
  const occurrences = await occurrencesOf(index, meant.map(choiceOf));
  return { occurrences, marks: meant.map((word) => [word]) };
}

const choiceOf = ({ word, begins }: PhraseWord): WordChoice =>
  begins ? beginningWith(word) : exactly(word);

/** Words side by side. Those that tell most are looked up first; of common ones only what lies in the volumes that are left. */
async function findPhrase(index: Index, words: readonly PhraseWord[]): Promise<Occurrences> {
  const isCommon = ({ word, begins }: PhraseWord): boolean =>
    !begins && index.contents.common.includes(word);
  const telling = words.filter((word) => !isCommon(word));
  const lookUp = async (word: PhraseWord, volumes: ReadonlySet<number> | null): Promise<Apart> => {
    const occurrences = await occurrencesOf(index, [choiceOf(word)], volumes);
    return { offset: word.offset, occurrences };
  };
  const apart = await Promise.all(telling.map((word) => lookUp(word, null)));
  if (telling.length === words.length) return sideBySide(apart);
  const left = sideBySide(apart);
  const volumes = telling.length > 0 ? volumesWith(index, left.keys()) : null;
  const common = await Promise.all(words.filter(isCommon).map((word) => lookUp(word, volumes)));
  return sideBySide(telling.length > 0 ? [{ offset: 0, occurrences: left }, ...common] : common);
}
