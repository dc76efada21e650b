import { BODY } from "../postings.ts";
import { eachWord, type ReadWord } from "../words.ts";
import type { SearchDocument } from "./search-document.ts";

/** Takes each word of a document and its place. */
export type VisitPlace<Word> = (word: Word, place: number) => void;

/** Goes through the words of a document in the order of their places: those of a given headline, then those of the text. Gives the number of words of the text. */
export function eachPlace<Word>(
  { title, given, blocks }: SearchDocument,
  read: ReadWord<Word>,
  visit: VisitPlace<Word>,
): number {
  let place = 0;
  const visitTitle = (word: Word): void => {
    // The places up to that of the text are all that a headline has.
    if (place < BODY - 1) visit(word, place);
    place += 1;
  };
  if (given) eachWord(title, read, visitTitle);
  place = BODY;
  let words = 0;
  const visitText = (word: Word): void => {
    visit(word, place);
    place += 1;
    words += 1;
  };
  for (const block of blocks) {
    eachWord(block, read, visitText);
    place += 1;
  }
  return words;
}
