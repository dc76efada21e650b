import type { Score } from "./score.ts";
import type { StoryScore } from "./story-score.ts";
import { figuresOf, floored, type Tally } from "./tally.ts";

/** The figures that may not get worse, in the order in which they are printed. */
export const FIGURES = [
  ...(["precision", "recall", "falseCertainty"] as const),
  ...(["f1", "truePairs", "strays"] as const),
] as const;

export type Figure = (typeof FIGURES)[number];

/** What is held of one field; `null` where there is nothing to say it of. All are per cent, but strays are counted. */
export type Held = Readonly<Partial<Record<Figure, number | null>>>;

/** By field; stories are one of them. */
export type HeldFigures = ReadonlyMap<string, Held>;

/** The field under which stories are held. */
const STORIES = "stories";

/** What is held of a set. */
export const heldFigures = ({ fields, stories }: Pick<Score, "fields" | "stories">): HeldFigures =>
  new Map([
    ...[...fields].map(([field, tally]): [string, Held] => [field, heldOf(field, tally)]),
    ...(stories ? [[STORIES, storyFigures(stories)] as const] : []),
  ]);

/** What a text does not tell has no recall, and guesses that hit are no merit: there, false certainty alone is held. */
function heldOf(field: string, tally: Tally): Held {
  const { precision, recall, falseCertainty } = figuresOf(field, tally);
  return falseCertainty === null ? { precision, recall } : { falseCertainty };
}

/** Shares in per cent with one digit, rounded down. */
export const storyFigures = ({ precision, recall, f1, truePairs, strays }: StoryScore) => ({
  precision: floored(precision),
  recall: floored(recall),
  f1: floored(f1),
  truePairs: truePairs === null ? null : floored(truePairs),
  strays,
});
