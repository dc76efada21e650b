import type { DateClaim } from "../article.ts";
import { addDays, type CivilDate, daysBetween, toCivilDate, weekdayOf } from "../civil-date.ts";
import { anchorOf, WEEK_ANCHORS, YEAR_ANCHORS } from "../date-anchors.ts";
import { wholeDay } from "./dates/seen-date.ts";
import type { DateMark } from "./rule.ts";

/** Makes claims of the days that a text names. A weekday is worked out only where it is the day of the event: elsewhere nobody knows whether it lies before or after. A missing year is the one nearest to a day on which the text was made; else the year is that of the folder or of `archive.yml`; else the one nearest to the event; else the day stays unknown. */
export function resolveDates(
  marks: readonly DateMark[],
  year: number | null,
): readonly DateClaim[] {
  const stated = marks.map((mark) => claim(mark, wholeDay(mark.seen), "stated"));
  const given = marks.find(({ role }) => role === "path")?.seen.year ?? year;
  const anchor = anchorOf(stated, YEAR_ANCHORS);
  const yearAnchor = anchor?.role === "event" && given !== null ? null : (anchor?.date ?? null);
  const dated = stated.map((known, at) => {
    const mark = marks[at];
    if (known.date || !mark) return known;
    return claim(mark, withYear(mark, yearAnchor, given), "resolved");
  });
  const weekAnchor = anchorOf(dated, WEEK_ANCHORS)?.date ?? null;
  const resolved = dated.map((known, at) => {
    const mark = marks[at];
    if (known.date || mark?.role !== "event" || !weekAnchor) return known;
    const { weekday } = mark.seen;
    return weekday === null ? known : claim(mark, lastWeekday(weekAnchor, weekday), "resolved");
  });
  return resolved.some(shelves) ? resolved.filter((each) => !isClue(each)) : resolved;
}

/** A claim by which the text itself can be shelved. */
export const shelves = ({ role, date }: DateClaim): boolean =>
  date !== null && role !== "mentioned" && role !== "path";

/** A weekday or an anniversary somewhere in the text: of use only where nothing else tells the day. */
const isClue = ({ role, date }: DateClaim): boolean => role === "mentioned" && date === null;

const claim = (
  { role, rule, line, text }: DateMark,
  date: CivilDate | null,
  certainty: DateClaim["certainty"],
): DateClaim => ({
  role,
  date,
  certainty: date === null ? "stated" : certainty,
  evidence: { rule, line, text },
});

/** "Dec. 31" before 1 January 2021 is of 2020: the nearest of the three candidates. */
function withYear(
  { seen }: DateMark,
  anchor: CivilDate | null,
  year: number | null,
): CivilDate | null {
  const { month, day } = seen;
  if (month === null || day === null) return null;
  if (anchor === null) return year === null ? null : toCivilDate(year, month, day);
  const around = Number(anchor.slice(0, 4));
  const away = (date: CivilDate): number => Math.abs(daysBetween(anchor, date));
  return (
    [around - 1, around, around + 1]
      .map((candidate) => toCivilDate(candidate, month, day))
      .filter((date) => date !== null)
      .sort((a, b) => away(a) - away(b))[0] ?? null
  );
}

/** The last such weekday on or before the anchor. */
const lastWeekday = (anchor: CivilDate, weekday: number): CivilDate =>
  addDays(anchor, -((weekdayOf(anchor) - weekday + 7) % 7));
