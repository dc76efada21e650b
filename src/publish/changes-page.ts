import type { Archive } from "../archive.ts";
import type { Changes } from "../changes.ts";
import type { CivilDate } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import { type ChangesFeed, changesFeed } from "./changes-feed.ts";
import { type ToldChange, toldChanges } from "./told-changes.ts";

/** The page that says what changed. New texts are in its feed alone, so that they leave it as it is. */
export interface ChangesPage extends Omit<Changes, "logged"> {
  readonly days: readonly { readonly day: CivilDate; readonly told: readonly ToldChange[] }[];
  /** How many changes of articles are too old to be told. */
  readonly more: number;
  readonly feed: string | null;
}

export interface ChangesPlan {
  readonly changes: readonly ChangesPage[];
  readonly changesFeed: readonly ChangesFeed[];
}

/** The page tells no more than this. */
const MOST_TOLD = 200;

/** What changed, as a page and as a feed. */
export function planChanges({
  settings,
  changes,
}: Pick<Archive, "settings" | "changes">): ChangesPlan {
  const { logged, ...known } = changes;
  const told = toldChanges(logged.filter(({ why }) => why !== "new"));
  const days = groupBy(told.slice(0, MOST_TOLD), ({ day }) => [day]);
  const feeds = changesFeed(settings, changes);
  return {
    changes: [
      {
        ...known,
        days: [...days].map(([day, own]) => ({ day, told: own })),
        more: told.slice(MOST_TOLD).reduce((sum, { count }) => sum + count, 0),
        feed: feeds[0]?.address ?? null,
      },
    ],
    changesFeed: feeds,
  };
}
