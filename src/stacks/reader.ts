import type { RawFile, Rejected } from "../article.ts";
import type { Card } from "../card.ts";
import type { FileLine } from "../file-line.ts";

/** An article as it is kept: its card, and its record as JSON. */
export interface Catalogued {
  readonly card: Card;
  readonly json: string;
}

/** Reads a text as it lies on the disk. */
export interface LineReader {
  readonly read: (path: string) => RawFile | Rejected;
  /** All lines of it. */
  readonly lines: (file: RawFile) => readonly FileLine[] | Rejected;
}

/** Reads a text and makes its record; whoever fills a box does so by way of it. */
export interface Reader extends LineReader {
  readonly make: (file: RawFile) => Catalogued | Rejected;
}
