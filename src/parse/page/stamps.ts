import type { Line } from "../../article.ts";
import type { DateOrder } from "../dates/numeric-day.ts";
import { type DateInText, wholeDay } from "../dates/seen-date.ts";
import { daysOfLine, type Stamp, stampOf } from "./stamp.ts";

/** A stamp and the place of its line in the list of lines. */
export interface PlacedStamp extends Stamp {
  readonly at: number;
}

/** A short line with whole days in it. */
interface Dated {
  readonly at: number;
  readonly line: string;
  readonly days: readonly DateInText[];
}

/** Teasers of other texts, comments and pictures of a gallery stand this close together. */
const CLOSE = 12;
const ENOUGH_FOR_A_LIST = 3;

/** The stamps of a page, top down, without those of its lists: three or more days in close order, not all of them the same. */
export function stampsOf(lines: readonly Line[], order: DateOrder): readonly PlacedStamp[] {
  const dated = lines.flatMap(({ text }, at): readonly Dated[] => {
    const line = text.trim();
    const days = daysOfLine(line, order);
    return days.length > 0 ? [{ at, line, days }] : [];
  });
  return runsOf(dated)
    .filter((run) => run.length < ENOUGH_FOR_A_LIST || !differ(run.flatMap(({ days }) => days)))
    .flat()
    .flatMap(({ at, line, days }) => {
      const stamp = stampOf(line, days);
      return stamp ? [{ ...stamp, at }] : [];
    });
}

function runsOf(all: readonly Dated[]): readonly (readonly Dated[])[] {
  const runs: Dated[][] = [];
  for (const dated of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && dated.at - last.at <= CLOSE) run.push(dated);
    else runs.push([dated]);
  }
  return runs;
}

/** True where these are not all the same day. */
export const differ = (days: readonly Pick<Stamp, "seen">[]): boolean =>
  new Set(days.map(({ seen }) => wholeDay(seen))).size > 1;
