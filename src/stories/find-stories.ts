import type { Article } from "../article.ts";
import type { Notice } from "../notice.ts";
import type { Steering } from "../steering.ts";
import type { ReportedEvent } from "../stories.ts";
import { type Copies, copiesOf } from "./copies/copies.ts";
import { type EventMemory, findEvents } from "./events/find-events.ts";
import { loneStories } from "./lone-stories.ts";
import { type KnownTexts, reportTexts } from "./report-texts.ts";
import { type SettledStories, settleStories } from "./settle-stories.ts";
import { wordReader } from "./word-codes.ts";

/** What was found out about the texts of an archive. Nothing depends on it but the cost of the next time. */
export interface StoryMemory extends EventMemory {
  readonly texts: KnownTexts;
}

/** Which texts report one event, and which carry each other's words. */
export interface FoundStories extends SettledStories, Copies {
  readonly memory: StoryMemory | null;
  readonly notices: readonly Notice[];
}

/** Finds the stories of an archive and the copies in it, where its settings want stories. */
export function findStories(
  articles: readonly Article[],
  { settings, sources, stories: rows, addresses }: Steering,
  known: StoryMemory | null,
): FoundStories {
  const settled = (events: readonly ReportedEvent[]): SettledStories =>
    settleStories(events, articles, addresses.kept);
  if (!settings.stories)
    return { ...settled([]), lineages: [], carried: new Map(), memory: null, notices: [] };
  const reader = wordReader();
  const keyed = reportTexts(articles, reader, known?.texts ?? new Map());
  const texts = [...keyed.values()];
  const { events, memory } = findEvents(articles, texts, rows, reader, known);
  return {
    ...settled(events),
    ...copiesOf(articles, texts, sources, reader),
    memory: { ...memory, texts: keyed },
    notices: loneStories(rows, events, new Set(articles.map(({ path }) => path))),
  };
}
