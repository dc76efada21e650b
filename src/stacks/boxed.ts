import type { Card } from "../card.ts";
import type { FileState } from "../file-state.ts";

/** What a box keeps of a text beside its record. */
export interface Boxed {
  /** The file as it was read; `null` where it may have changed at once without showing it. */
  readonly state: FileState | null;
  /** Stands for what a person set beside the text. */
  readonly set: string;
  readonly card: Card;
}

/** A text that goes into a box, with its record as JSON. */
export interface Boxing extends Boxed {
  readonly json: Uint8Array;
}
