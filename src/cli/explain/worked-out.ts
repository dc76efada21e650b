import type { DateClaim } from "../../article.ts";
import { type CivilDate, daysBetween } from "../../civil-date.ts";
import { anchorOf, WEEK_ANCHORS, YEAR_ANCHORS } from "../../date-anchors.ts";

/** A claim's words name a month and a day, or a weekday alone. */
const namesADay = ({ evidence }: DateClaim): boolean => /\p{N}/u.test(evidence.text);

/** How a day came about: stated by its words, or worked out and from what. */
export function certaintyOf(claim: DateClaim, dates: readonly DateClaim[]): string {
  if (claim.date === null) return clue(claim);
  if (claim.certainty === "stated") return "stated";
  if (!namesADay(claim))
    return workedOut(anchorOf(dates, WEEK_ANCHORS), "the last such weekday up to");
  const stated = dates.filter(({ certainty }) => certainty === "stated");
  const anchor = anchorOf(stated, YEAR_ANCHORS);
  return anchor && isNear(claim.date, anchor.date)
    ? workedOut(anchor, "in the year that brings it nearest to")
    : yearFromOutside(dates);
}

/** Farther away than half a year, the year is from elsewhere: a person's word goes before the day of an event. */
const isNear = (date: CivilDate, anchor: CivilDate | null): boolean =>
  anchor !== null && Math.abs(daysBetween(anchor, date)) <= 183;

const clue = ({ role, evidence }: DateClaim): string =>
  role === "path" ? `the year ${evidence.text} only` : "a clue: the day cannot be known from it";

const workedOut = (anchor: DateClaim | null, how: string): string =>
  anchor ? `worked out: ${how} ${anchor.date} (${anchor.role})` : "worked out";

/** Without a whole day in the text, the year is that of the folder, else of the settings. */
function yearFromOutside(dates: readonly DateClaim[]): string {
  const path = dates.find(({ role }) => role === "path");
  return path
    ? `worked out: the year of the path, ${path.evidence.text}`
    : "worked out: the year of archive.yml";
}
