import type { Clue } from "../card.ts";
import { type CivilDate, weekdayOf } from "../civil-date.ts";
import type { Story } from "../stories.ts";

/** A day that a text without one may be about: that of a story whose words it shares. */
export interface StoryDay {
  readonly story: Story;
  /** The field of `corrections.csv` to which the day belongs. */
  readonly field: "event" | "date";
  readonly date: CivilDate;
  /** The weekday of the text that falls on that day; `null` where the text names none. */
  readonly weekday: Clue | null;
}

/** The day of the stories whose words a text shares that fits it, where it names a weekday by that as well; `null` where none does. A person decides. */
export function storyDay(clues: readonly Clue[], stories: readonly Story[]): StoryDay | null {
  const weekdays = clues.filter(({ weekday }) => weekday !== null);
  for (const story of stories)
    for (const { field, date } of daysOf(story)) {
      const fits = weekdays.find(({ weekday }) => weekday === weekdayOf(date));
      if (fits || weekdays.length === 0) return { story, field, date, weekday: fits ?? null };
    }
  return null;
}

/** The days of a story, those that several reports tell first. */
const daysOf = ({ reasons, reports }: Story): readonly Pick<StoryDay, "field" | "date">[] => [
  ...[...reasons.events, ...reports.flatMap(({ event }) => event ?? [])].map((date) => ({
    field: "event" as const,
    date,
  })),
  ...reports
    .flatMap(({ entry }) => entry.date ?? [])
    .map((date) => ({
      field: "date" as const,
      date,
    })),
];
