import { basename } from "node:path/posix";
import type { ArticleRecord } from "../../src/stories.ts";
import type { Truth } from "./truth.ts";

/** How well the texts of a set were put together, each by the event that it reports. Shares are 0 to 1. */
export interface StoryScore {
  /** Those whose event is known, and how many events and groups they make. A text without a story is a group of its own. */
  readonly texts: number;
  readonly events: number;
  readonly groups: number;
  /** B-cubed: of the texts in a text's group, how many report its event; on the average of all texts. */
  readonly precision: number;
  /** B-cubed: of the texts of its event, how many are in its group. */
  readonly recall: number;
  readonly f1: number;
  /** Of the pairs that were put together, how many report one event; `null` where there is none. */
  readonly truePairs: number | null;
  /** Texts that report no event, put among those that report one. */
  readonly strays: number;
}

/** The set whose events are known well enough: every text of an event is named. */
const WITH_EVENTS = "giveme5w1h";

/** A text whose event is known, and the group into which it was put. */
interface Placed {
  readonly event: string;
  readonly group: string;
}

/** Holds the stories of records against the events of their texts; `null` where fewer than two are known. A text and its truth go by the name of the file. */
export function scoreStories(
  records: readonly Pick<ArticleRecord, "path" | "story">[],
  truths: readonly Truth[],
): StoryScore | null {
  const stories = new Map(records.map(({ path, story }) => [basename(path), story]));
  const storyOf = ({ file }: Truth): string | null => stories.get(basename(file)) ?? null;
  const placed = truths
    .filter(({ event, corpus }) => event && corpus === WITH_EVENTS)
    .map((truth, at) => ({
      event: truth.event ?? "",
      group: storyOf(truth) ?? aloneAt(at),
    }));
  if (placed.length < 2) return null;
  const groups = new Set(placed.map(({ group }) => group));
  const strays = truths.filter((truth) => !truth.event && groups.has(storyOf(truth) ?? "")).length;
  return { ...figuresOf(placed), groups: groups.size, strays };
}

/** No story has a space in its id. */
const aloneAt = (at: number): string => `alone ${at}`;

function figuresOf(placed: readonly Placed[]): Omit<StoryScore, "groups" | "strays"> {
  const inGroup = counted(placed, ({ group }) => group);
  const ofEvent = counted(placed, ({ event }) => event);
  const ofBoth = counted(placed, bothOf);
  let [precisions, recalls, pairs, truePairs] = [0, 0, 0, 0];
  for (const text of placed) {
    const group = inGroup.get(text.group) ?? 0;
    const both = ofBoth.get(bothOf(text)) ?? 0;
    precisions += both / group;
    recalls += both / (ofEvent.get(text.event) ?? 0);
    pairs += group - 1;
    truePairs += both - 1;
  }
  const [precision, recall] = [precisions / placed.length, recalls / placed.length];
  return {
    texts: placed.length,
    events: ofEvent.size,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    truePairs: pairs === 0 ? null : truePairs / pairs,
  };
}

const bothOf = ({ event, group }: Placed): string => `${group}\n${event}`;

function counted(
  placed: readonly Placed[],
  keyOf: (text: Placed) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of placed) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}
