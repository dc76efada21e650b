import type { CivilDate } from "../../civil-date.ts";
import type { FilterKind } from "../request.ts";

/** A value by which searches can be narrowed. */
export interface FilterValue {
  readonly kind: FilterKind;
  readonly id: string;
  readonly label: string;
}

/** What the search knows of an article. Its address tells it from all others. */
export interface SearchDocument {
  readonly address: string;
  /** Differs wherever anything else of the document does. */
  readonly digest: string;
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
