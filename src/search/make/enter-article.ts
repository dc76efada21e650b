import { inOneLine, printRow } from "../article-row.ts";
import { BODY, lengthClass } from "../postings.ts";
import { eachNumber } from "./each-number.ts";
import { integers } from "./integers.ts";
import type { SearchDocument } from "./search-document.ts";
import { type SharedValue, sharedValues } from "./shared-values.ts";
import { unitKinds } from "./unit-kinds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is kept of an article when its text has been read: nothing of the text itself. */
export interface EnteredArticle {
  readonly id: number;
  /** What the results show of it. */
  readonly row: string;
  readonly lead: string;
  readonly filters: readonly SharedValue[];
  /** The class of its length. */
  readonly length: number;
  /** Its words by their numbers: those of a given headline, then behind a `BREAK` those of each block of the text. */
  readonly words: Int32Array;
}

export const BREAK = -1;

/** The places of a headline; one is left free before the text. */
const HEADLINE = BODY - 1;

/** Enters one article after the other, all with one vocabulary. */
export function articleEntry(
  vocabulary: Vocabulary,
): (id: number, document: SearchDocument) => EnteredArticle {
  const row = integers();
  const kindAt = unitKinds();
  const shared = sharedValues();
  let count = 0;
  const inHeadline = (word: number): void => {
    if (count < HEADLINE) row.push(word);
    count += 1;
  };
  const inText = (word: number): void => {
    row.push(word);
    count += 1;
  };
  return (id, document) => {
    count = 0;
    if (document.given) eachNumber(document.title, { kindAt, vocabulary, visit: inHeadline });
    count = 0;
    for (const block of document.blocks) {
      row.push(BREAK);
      eachNumber(block, { kindAt, vocabulary, visit: inText });
    }
    return {
      id,
      row: ownCopy(printRow(document)),
      lead: ownCopy(inOneLine(document.lead)),
      filters: document.filters.map(shared),
      length: lengthClass(count),
      words: row.taken(),
    };
  };
}

/** The beginning of a text would hold the whole text in memory; a copy does not. */
const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text));

/** Goes through the words of a row with their places. */
export function eachPlace(
  { words }: Pick<EnteredArticle, "words">,
  visit: (word: number, place: number) => void,
): void {
  let place = 0;
  let isHeadline = true;
  for (const word of words)
    if (word !== BREAK) {
      visit(word, place);
      place += 1;
    } else {
      place = isHeadline ? BODY : place + 1;
      isHeadline = false;
    }
}
