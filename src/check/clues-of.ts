import type { Article, DateClaim } from "../article.ts";
import type { Clue } from "../card.ts";
import { nameKey, WEEKDAY_BY_NAME } from "../date-names.ts";

/** So many are shown. */
export const SHOWN_CLUES = 3;

/** Of a text without a day, the claims that are shown, and the first of each weekday; a long text may have thousands. */
export function cluesOf({ date, dateBasis, dates }: Article): readonly Clue[] {
  if (date !== null || dateBasis !== null) return [];
  const weekdays = new Set<number>();
  return dates.map(clueOf).filter(({ weekday }, at) => {
    const isFirst = weekday !== null && !weekdays.has(weekday);
    if (isFirst) weekdays.add(weekday);
    return isFirst || at < SHOWN_CLUES;
  });
}

const clueOf = ({ date, evidence: { text, line } }: DateClaim): Clue => ({
  text,
  line,
  weekday: date === null ? (WEEKDAY_BY_NAME.get(nameKey(text)) ?? null) : null,
});
