import type { Entry, Link } from "./groups.ts";

/** An article as an item of a list. */
export type Listed = Pick<
  Entry,
  | "address"
  | "displayTitle"
  | "displayTitleBasis"
  | "date"
  | "language"
  | "sources"
  | "distributors"
  | "carried"
  | "digest"
>;

/** What is to be read beside one article. */
export interface Nearby {
  /** The other reports of its story, in the order of the archive: so many as a list shows. */
  readonly reports: readonly Listed[];
  /** The nearest earlier texts of its most special topic, the nearest first; none of them is a report of its story. */
  readonly earlier: { readonly topic: Link; readonly entries: readonly Listed[] } | null;
}
