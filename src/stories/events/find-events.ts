import type { Article } from "../../article.ts";
import type { StoryRow } from "../../steering.ts";
import type { ReportedEvent } from "../../stories.ts";
import type { ReportText } from "../report-text.ts";
import type { WordReader } from "../word-codes.ts";
import { commonTerms } from "./common-terms.ts";
import { type EventLinks, eventLinks } from "./event-links.ts";
import { groupAlike } from "./group-alike.ts";
import { type NamedGroup, namedGroups } from "./named-groups.ts";
import { nearGroups } from "./near-groups.ts";
import { similarTexts } from "./similar.ts";
import { inTime, timelineOf } from "./timeline.ts";
import { undatedReports } from "./undated.ts";
import { type KnownWords, wordsInPrint, wordsKey } from "./words-in-print.ts";

/** What was found out; with it, a small change of an archive costs little. */
export interface EventMemory {
  readonly links: EventLinks;
  readonly words: KnownWords;
}

/** The events that several texts report, in the order of their first reports; `articles` are by their paths, `texts` is what is kept of them. What is remembered makes no difference but to the cost. */
export function findEvents(
  articles: ReadonlyMap<string, Article>,
  texts: readonly ReportText[],
  rows: ReadonlyMap<string, StoryRow>,
  reader: WordReader,
  known: EventMemory | null,
): { readonly events: readonly ReportedEvent[]; readonly memory: EventMemory } {
  const rowOf = ({ path }: ReportText): StoryRow | undefined => rows.get(path);
  const free = texts.filter((text) => rowOf(text)?.story !== "");
  const links = eventLinks(
    timelineOf(free, known?.links.timeline ?? new Map()),
    known?.links ?? null,
  );
  const all = [...links.byDay.values()].flat();
  const groups = namedGroups(
    groupAlike(all, (text) => rowOf(text)?.story ?? null),
    free,
    rowOf,
  );
  const terms = new Map(groups.map((group) => [group, commonTerms(group.links)]));
  const termsOf = (group: NamedGroup): readonly number[] => terms.get(group) ?? [];
  const words = wordsInPrint(groups, termsOf, articles, reader, known?.words ?? new Map());
  const near = nearGroups(groups, all);
  const undated = undatedReports(outside(groups, free), groups.map(termsOf));
  const events = groups.map((group, at) => ({
    name: group.name,
    reports: pathsOf(group.texts),
    words: words.get(wordsKey(group, termsOf(group))) ?? [],
    byHand: pathsOf(group.texts.filter((text) => rowOf(text) !== undefined)),
    similar: pathsOf([
      ...similarTexts(group.texts, near.get(group) ?? []),
      ...(undated.get(at) ?? []),
    ]),
  }));
  return { events, memory: { links, words } };
}

const pathsOf = (texts: readonly ReportText[]): readonly string[] => texts.map(({ path }) => path);

/** The texts without a day that are in no group, in the order of their paths. */
function outside(
  groups: readonly NamedGroup[],
  texts: readonly ReportText[],
): readonly ReportText[] {
  const inside = new Set(groups.flatMap((group) => group.texts));
  return texts.filter((text) => text.day === null && !inside.has(text)).sort(inTime);
}
