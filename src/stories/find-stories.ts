import type { Notice } from "../notice.ts";
import type { Steering } from "../steering.ts";
import type { ReportedEvent } from "../stories.ts";
import { bodyWords } from "./body-words.ts";
import { type Copies, copiesOf } from "./copies/copies.ts";
import type { ReadWords } from "./copies/copy-text.ts";
import type { FamilyMemory } from "./copies/find-families.ts";
import { type EventMemory, findEvents } from "./events/find-events.ts";
import { wordsInPrint } from "./events/words-in-print.ts";
import { knownRows } from "./known-rows.ts";
import { loneStories } from "./lone-stories.ts";
import type { ReportText } from "./report-text.ts";
import { reportTexts } from "./report-texts.ts";
import { type SettledStories, settleStories } from "./settle-stories.ts";
import type { BodyOf, StoryText } from "./story-text.ts";
import { type Units, unitTable, wordReader } from "./word-codes.ts";

/** What was found out about the texts of an archive. Nothing depends on it but the cost of the next time. */
export interface StoryMemory {
  /** In the order of the texts. */
  readonly texts: readonly ReportText[];
  readonly events: EventMemory;
  readonly copies: FamilyMemory;
  /** What reads words. */
  readonly units: Units;
}

/** Which texts report one event, and which carry each other's words. */
export interface FoundStories extends SettledStories, Copies {
  readonly memory: StoryMemory | null;
  readonly notices: readonly Notice[];
}

/** Finds the stories of an archive and the copies in it, where its settings want stories. From nothing, each body is asked for once, in the order of the texts, and once more where its words are held against another's or printed; with a memory, only those of texts that changed and of those beside them. */
export function findStories<Text extends StoryText>(
  texts: readonly Text[],
  bodyOf: BodyOf<Text>,
  { settings, sources, stories: named, addresses }: Steering,
  known: StoryMemory | null,
): FoundStories {
  const byPath = new Map(texts.map((text) => [text.path, text]));
  const settled = (events: readonly ReportedEvent[]): SettledStories =>
    settleStories(events, byPath, addresses.kept);
  if (!settings.stories)
    return { ...settled([]), lineages: [], carried: new Map(), memory: null, notices: [] };
  const units = known?.units ?? unitTable();
  const reader = wordReader(units);
  const rows = knownRows(known?.texts ?? [], texts);
  const reports = reportTexts(texts, bodyOf, reader, known?.texts ?? [], rows);
  const printedIn = wordsInPrint(byPath, bodyOf, reader);
  const events = findEvents(reports, named, printedIn, known?.events);
  const wordsOf: ReadWords = ({ path }) => {
    const text = byPath.get(path);
    return reader.codesOf(text ? bodyWords({ body: bodyOf(text) }) : "");
  };
  const copies = copiesOf(
    { texts, byPath, reports, rows },
    sources,
    wordsOf,
    known?.copies ?? null,
  );
  return {
    ...settled(events.events),
    lineages: copies.lineages,
    carried: copies.carried,
    memory: { texts: reports, events: events.memory, copies: copies.memory, units },
    notices: loneStories(named, events.events, byPath),
  };
}
