import type { Verdict } from "./verdict.ts";

/** How often each verdict fell. */
export type Tally = Readonly<Record<Verdict, number>>;

export const NOTHING: Tally = { right: 0, wrong: 0, missed: 0, silent: 0 };

export const counted = (tally: Tally, verdict: Verdict): Tally => ({
  ...tally,
  [verdict]: tally[verdict] + 1,
});

/** What a tally says, in per cent with one digit; `null` where there is nothing to say it of. */
export interface Figures {
  /** Of what was found, how much is right. Rounded down. */
  readonly precision: number | null;
  /** Of what the texts tell, how much was found right. Rounded down. */
  readonly recall: number | null;
  /** Of the texts that do not tell, how many are said to tell something wrong. Rounded up: less is better. */
  readonly falseCertainty: number | null;
}

/** The field of a question that the text does not answer. */
export const notTold = (field: string): string => `${field} (not told)`;

const isNotTold = (field: string): boolean => field.endsWith(" (not told)");

export function figuresOf(field: string, { right, wrong, missed, silent }: Tally): Figures {
  return {
    precision: percent(right, right + wrong, Math.floor),
    recall: percent(right, right + wrong + missed, Math.floor),
    falseCertainty: isNotTold(field) ? percent(wrong, right + wrong + silent, Math.ceil) : null,
  };
}

/** A share as per cent with one digit, rounded down. */
export const floored = (share: number): number => Math.floor(1000 * share) / 10;

const percent = (part: number, whole: number, round: (figure: number) => number): number | null =>
  whole === 0 ? null : round((1000 * part) / whole) / 10;
