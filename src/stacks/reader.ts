import type { RawFile, Rejected } from "../article.ts";
import type { Card } from "../card.ts";

/** An article as it is kept: its card, and its record as JSON. */
export interface Catalogued {
  readonly card: Card;
  readonly json: string;
}

/** Reads a text and makes its record; whoever fills a box does so by way of it. */
export interface Reader {
  readonly read: (path: string) => RawFile | Rejected;
  readonly make: (file: RawFile) => Catalogued | Rejected;
}
