import { BODY } from "../postings.ts";
import { eachWord } from "../words.ts";
import type { SearchDocument } from "./search-document.ts";

/** Takes each word of a document and its place. */
export type VisitPlace = (word: string, place: number) => void;

/** Goes through the words of a document in the order of their places: those of a given headline, then those of the text. Gives the number of words of the text. */
export function eachPlace(
  { title, given, blocks }: SearchDocument,
  visit: VisitPlace,
  folded: (word: string) => string,
): number {
  let place = 0;
  const visitTitle = (word: string): void => {
    // The places up to that of the text are all that a headline has.
    if (place < BODY - 1) visit(word, place);
    place += 1;
  };
  if (given) eachWord(title, visitTitle, folded);
  place = BODY;
  let words = 0;
  const visitText = (word: string): void => {
    visit(word, place);
    place += 1;
    words += 1;
  };
  for (const block of blocks) {
    eachWord(block, visitText, folded);
    place += 1;
  }
  return words;
}
