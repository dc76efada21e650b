import type { Article } from "../../article.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";

/** What is compared of a report. */
export interface ComparedText {
  readonly language: string;
  readonly dates: Article["dates"];
  readonly texts: readonly string[];
}

/** An amount that a report tells; `at` is its place among all that are told. */
export interface Told {
  readonly at: number;
  readonly report: number;
  readonly sentence: number;
  readonly quantity: Quantity;
}

/** Two amounts of different reports that are of one thing, by their places. */
export interface Link {
  readonly one: number;
  readonly other: number;
  /** True where both may be the same amount. */
  readonly agree: boolean;
}

/** All amounts that the reports tell, in the order of reports and sentences. */
export const toldIn = (reports: readonly ComparedText[]): readonly Told[] =>
  reports
    .flatMap(({ texts, language }, report) =>
      texts.flatMap((text, sentence) =>
        quantitiesOf(text, language).map((quantity) => ({ report, sentence, quantity })),
      ),
    )
    .map((told, at) => ({ ...told, at }));
