import type { Article } from "../../src/article.ts";
import { SAME_EVENT } from "../../src/stories/events/likeness.ts";
import { nearGroups } from "../../src/stories/events/near-groups.ts";
import { nearTexts, SIMILAR } from "../../src/stories/events/similar.ts";
import type { ReportText } from "../../src/stories/report-text.ts";
import { type Grouping, groupsOf } from "./curve.ts";
import { type Border, borderOf, type NearPair } from "./near-pair.ts";

type Articles = ReadonlyMap<string, Article>;

/** The pairs nearest to "same event", two by two, and those nearest to "similar": a text and the first report of a story, with its average over all reports. */
export const eventBorders = (
  grouping: Grouping,
  articles: Articles,
  most: number,
): readonly Border[] => [
  borderOf("same event", SAME_EVENT, eventPairs(grouping, articles), most),
  borderOf("similar", SIMILAR, similarPairs(grouping, articles), most),
];

const eventPairs = ({ links }: Grouping, articles: Articles): readonly NearPair[] =>
  links.flatMap(({ earlier, later, likeness }) =>
    pairOf(earlier, later, articles, likeness, () => ""),
  );

function similarPairs(grouping: Grouping, articles: Articles): readonly NearPair[] {
  const groups = groupsOf(grouping);
  const near = nearGroups(groups, grouping.links);
  return groups.flatMap((group) =>
    nearTexts(group.texts, near.get(group) ?? []).flatMap(({ text, likeness }) =>
      group.texts
        .slice(0, 1)
        .flatMap((first) =>
          pairOf(first, text, articles, likeness, () => `a story of ${group.texts.length} reports`),
        ),
    ),
  );
}

function pairOf(
  a: ReportText,
  b: ReportText,
  articles: Articles,
  likeness: number,
  remarkOf: () => string,
): readonly NearPair[] {
  const [one, other] = [articles.get(a.path), articles.get(b.path)];
  return one && other ? [{ likeness, one, other, remark: remarkOf() }] : [];
}
