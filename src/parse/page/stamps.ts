import type { Line } from "../../article.ts";
import type { DateOrder } from "../dates/numeric-day.ts";
import { wholeDay } from "../dates/seen-date.ts";
import { type Stamp, stampOf } from "./stamp.ts";

/** A stamp and the place of its line in the list of lines. */
export interface PlacedStamp extends Stamp {
  readonly at: number;
}

/** Teasers of other texts stand this close together. */
const CLOSE = 12;
const ENOUGH_FOR_A_LIST = 3;

/** The stamps of a page, top down, without those of its lists of other texts: three or more in close order, of different days. */
export function stampsOf(lines: readonly Line[], order: DateOrder): readonly PlacedStamp[] {
  const all = lines.flatMap(({ text }, at) => {
    const stamp = stampOf(text, order);
    return stamp ? [{ ...stamp, at }] : [];
  });
  return runsOf(all)
    .filter((run) => run.length < ENOUGH_FOR_A_LIST || !differ(run))
    .flat();
}

function runsOf(stamps: readonly PlacedStamp[]): readonly (readonly PlacedStamp[])[] {
  const runs: PlacedStamp[][] = [];
  for (const stamp of stamps) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && stamp.at - last.at <= CLOSE) run.push(stamp);
    else runs.push([stamp]);
  }
  return runs;
}

export const differ = (stamps: readonly PlacedStamp[]): boolean =>
  new Set(stamps.map(({ seen }) => wholeDay(seen))).size > 1;
