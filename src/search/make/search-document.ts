import type { CivilDate } from "../../civil-date.ts";
import type { FilterKind } from "../request.ts";

/** A value by which searches can be narrowed. */
export interface FilterValue {
  readonly kind: FilterKind;
  readonly id: string;
  readonly label: string;
}

/** What is known of an article before its text is read. */
export interface SearchText {
  /** Tells it from all others. */
  readonly address: string;
  readonly date: CivilDate | null;
  /** Differs wherever its document does; a row of signs without white space. */
  readonly digest: string;
}

/** What the search enters of an article. */
export interface SearchDocument {
  readonly address: string;
  readonly date: CivilDate | null;
  readonly title: string;
  /** False for a title that was made from the text: then its words count once. */
  readonly given: boolean;
  readonly source: string;
  /** BCP 47; "und" where unknown. */
  readonly language: string;
  /** The first words of its text, for the list of results. */
  readonly lead: string;
  readonly filters: readonly FilterValue[];
  /** The text, block by block: a phrase never runs from one into the next. */
  readonly blocks: readonly string[];
}
