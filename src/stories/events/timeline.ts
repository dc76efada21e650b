import { byText } from "../../by-text.ts";
import type { ReportText } from "../report-text.ts";
import { byDayOf } from "./by-day.ts";

/** The dated texts of an archive by their day; those of a day in the order of their paths. */
export type Timeline = ReadonlyMap<number, readonly ReportText[]>;

/** By day, then by path; undated texts last. */
export const inTime = (a: ReportText, b: ReportText): number =>
  dayOrLast(a) - dayOrLast(b) || byText(a.path, b.path);

const dayOrLast = ({ day }: ReportText): number => day ?? Number.MAX_SAFE_INTEGER;

/** The timeline of some texts. A day whose texts are those of a known one is taken over. */
export function timelineOf(texts: readonly ReportText[], known: Timeline): Timeline {
  const days = byDayOf(texts, ({ day }) => day);
  return new Map(
    [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, own]) => [day, sameDay(own, known.get(day)) ?? [...own].sort(inTime)]),
  );
}

const sameDay = (
  own: readonly ReportText[],
  known: readonly ReportText[] | undefined,
): readonly ReportText[] | undefined =>
  known?.length === own.length && known.every((text, at) => text === own[at]) ? known : undefined;

/** The texts of a run of days, the first and the last included. */
export function textsBetween(
  timeline: Timeline,
  first: number,
  last: number,
): readonly ReportText[] {
  const texts: ReportText[] = [];
  for (let day = first; day <= last; day += 1) texts.push(...(timeline.get(day) ?? []));
  return texts;
}
