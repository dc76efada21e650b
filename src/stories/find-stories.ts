import type { Article } from "../article.ts";
import type { Notice } from "../notice.ts";
import type { Steering } from "../steering.ts";
import type { ReportedEvent } from "../stories.ts";
import { bodyWords } from "./body-words.ts";
import { type Copies, copiesOf } from "./copies/copies.ts";
import type { ReadWords } from "./copies/copy-text.ts";
import type { LineageMemory } from "./copies/lineages.ts";
import { type EventMemory, findEvents } from "./events/find-events.ts";
import { loneStories } from "./lone-stories.ts";
import { type KnownTexts, reportTexts } from "./report-texts.ts";
import { type SettledStories, settleStories } from "./settle-stories.ts";
import { type Units, unitTable, wordReader } from "./word-codes.ts";

/** What was found out about the texts of an archive. Nothing depends on it but the cost of the next time. */
export interface StoryMemory {
  readonly texts: KnownTexts;
  readonly events: EventMemory;
  readonly copies: LineageMemory;
  /** What reads words. */
  readonly units: Units;
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
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const settled = (events: readonly ReportedEvent[]): SettledStories =>
    settleStories(events, byPath, addresses.kept);
  if (!settings.stories)
    return { ...settled([]), lineages: [], carried: new Map(), memory: null, notices: [] };
  const units = known?.units ?? unitTable();
  const reader = wordReader(units);
  const keyed = reportTexts(articles, reader, known?.texts ?? new Map());
  const texts = [...keyed.values()].map(({ text }) => text);
  const events = findEvents(byPath, texts, rows, reader, known?.events ?? null);
  const wordsOf: ReadWords = ({ path }) =>
    reader.codesOf(bodyWords(byPath.get(path) ?? { body: [] }));
  const copies = copiesOf(articles, texts, sources, wordsOf, known?.copies ?? null);
  return {
    ...settled(events.events),
    lineages: copies.lineages,
    carried: copies.carried,
    memory: { texts: keyed, events: events.memory, copies: copies.memory, units },
    notices: loneStories(rows, events.events, byPath),
  };
}
