import type { KeptTerms } from "./events/terms.ts";

/** What is kept of a text to find out which event it reports, and whose words: a light record without the text. */
export interface ReportText {
  /** Its path below the content folder. */
  readonly path: string;
  /** Stands for all of the text from which this was made. */
  readonly digest: string;
  /** The day under which it is shelved, counted from 1970; `null` where the text tells none. */
  readonly day: number | null;
  /** The days on which, as it says, the thing happened. */
  readonly events: readonly number[];
  /** Who wrote it; empty where the text does not tell. */
  readonly outlet: string;
  /** How many words its body has. */
  readonly words: number;
  readonly terms: KeptTerms;
  /** By which texts that carry its words are found. */
  readonly sketch: Uint32Array;
  /** Stands for all words of its body in their order. */
  readonly wording: string;
}
