import type { Article } from "../article.ts";
import type { Steering } from "../steering.ts";
import { type EventMemory, findEvents } from "./events/find-events.ts";
import { type SettledStories, settleStories } from "./settle-stories.ts";
import { wordReader } from "./word-codes.ts";

/** What was found out about the texts of an archive. Nothing depends on it but the cost of the next time. */
export type StoryMemory = EventMemory;

/** The stories of an archive, where its settings want them: which texts report one event. */
export function findStories(
  articles: readonly Article[],
  { settings, stories: rows, addresses }: Pick<Steering, "settings" | "stories" | "addresses">,
  known: StoryMemory | null,
): SettledStories & { readonly memory: StoryMemory | null } {
  const { events, memory } = settings.stories
    ? findEvents(articles, rows, wordReader(), known)
    : { events: [], memory: null };
  return { ...settleStories(events, articles, addresses.kept), memory };
}
