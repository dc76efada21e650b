import type { StoryRow } from "../../src/steering.ts";
import type { Likeness } from "../../src/stories/events/day-links.ts";
import { groupAlike } from "../../src/stories/events/group-alike.ts";
import { type NamedGroup, namedGroups } from "../../src/stories/events/named-groups.ts";
import type { ReportText } from "../../src/stories/report-text.ts";
import { type StoryScore, scoreStories } from "../quality/story-score.ts";
import type { Truth } from "../quality/truth.ts";

/** What a threshold of "same event" would find. */
export interface CurvePoint {
  readonly least: number;
  readonly groups: number;
  /** Those in groups, and those of the largest one. */
  readonly texts: number;
  readonly largest: number;
  /** `null` where no events are known. */
  readonly score: StoryScore | null;
}

/** What stories are found from. Links are of texts that `stories.csv` leaves free. */
export interface Grouping {
  readonly texts: readonly ReportText[];
  readonly links: readonly Likeness[];
  readonly rowOf: (text: ReportText) => StoryRow | undefined;
}

/** 0.05 to 0.20 by hundredths. */
export const THRESHOLDS: readonly number[] = Array.from({ length: 16 }, (_, at) => (at + 5) / 100);

/** The groups of an archive, as `stories.csv` wants them. */
export const groupsOf = (
  { texts, links, rowOf }: Grouping,
  least?: number,
): readonly NamedGroup[] =>
  namedGroups(
    groupAlike(links, (text) => rowOf(text)?.story ?? null, least),
    texts.filter((text) => rowOf(text)?.story !== ""),
    rowOf,
  );

/** One point for each threshold; the links are those of all of them. */
export const curveOf = (grouping: Grouping, truths: readonly Truth[]): readonly CurvePoint[] =>
  THRESHOLDS.map((least) => {
    const groups = groupsOf(grouping, least).map(({ texts }) => texts);
    const stories = new Map(groups.flatMap((group, at) => group.map((text) => [text, `${at}`])));
    const records = grouping.texts.map((text) => ({
      path: text.path,
      story: stories.get(text) ?? null,
    }));
    return {
      least,
      groups: groups.length,
      texts: stories.size,
      largest: Math.max(0, ...groups.map(({ length }) => length)),
      score: scoreStories(records, truths),
    };
  });
