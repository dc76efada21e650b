import { PIECE } from "../contents.ts";
import type { Span } from "./entries.ts";

/** Words that will do equally well: where they stand in the index, and which of those that stand there are meant. */
export interface WordChoice extends Span {
  matches(word: string): boolean;
}

/** Behind everything that begins so. */
const behind = (beginning: string): string => `${beginning}\uffff`;

/** One word and no other. Its pieces stand behind it. */
export const exactly = (word: string): WordChoice => ({
  from: word,
  to: behind(word + PIECE),
  matches: (each) => each === word,
});

/** All words that begin so. */
export const beginningWith = (beginning: string): WordChoice => ({
  from: beginning,
  to: behind(beginning),
  matches: (each) => each.startsWith(beginning),
});
