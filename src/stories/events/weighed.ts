import type { ReportText } from "../report-text.ts";
import type { NumberedTerms } from "./numbered.ts";

/** A text and what each of its terms weighs, all of them together a length of 1. */
export interface Weighed {
  readonly text: ReportText;
  readonly terms: NumberedTerms;
  readonly weights: Float64Array;
}
