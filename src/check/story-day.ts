import type { Article, Evidence } from "../article.ts";
import { type CivilDate, weekdayOf } from "../civil-date.ts";
import { nameKey, WEEKDAY_BY_NAME } from "../date-names.ts";
import type { Story } from "../stories.ts";

/** A day that a text without one may be about: that of a story whose words it shares. */
export interface StoryDay {
  readonly story: Story;
  /** The field of `corrections.csv` to which the day belongs. */
  readonly field: "event" | "date";
  readonly date: CivilDate;
  /** The weekday of the text that falls on that day; `null` where the text names none. */
  readonly weekday: Evidence | null;
}

/** The day that fits a text by its words and, where it names one, by a weekday; `null` where no story does. A person decides. */
export function storyDay(article: Article, stories: readonly Story[]): StoryDay | null {
  const weekdays = article.dates.flatMap(({ date, evidence }) => {
    const day = date === null ? WEEKDAY_BY_NAME.get(nameKey(evidence.text)) : undefined;
    return day === undefined ? [] : [{ day, evidence }];
  });
  for (const story of stories) {
    if (!story.similar.some(({ address }) => address === article.address)) continue;
    for (const { field, date } of daysOf(story)) {
      const fits = weekdays.find(({ day }) => day === weekdayOf(date));
      if (fits || weekdays.length === 0)
        return { story, field, date, weekday: fits?.evidence ?? null };
    }
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
