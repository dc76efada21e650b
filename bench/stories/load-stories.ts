import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Archive, articlesOf, loadArchive, steeringOf } from "../../src/archive.ts";
import type { Article } from "../../src/article.ts";
import type { Steering, StoryRow } from "../../src/steering.ts";
import type { Near } from "../../src/stories/copies/near.ts";
import type { Likeness } from "../../src/stories/events/day-links.ts";
import type { ReportText } from "../../src/stories/report-text.ts";
import { readTruths, TRUTH_FILE, type Truth } from "../quality/truth.ts";

/** An archive with what its stories were found from. */
export interface FoundArchive {
  readonly archive: Pick<Archive, "lineages" | "stories" | "sources"> & {
    readonly articles: readonly Article[];
  };
  /** What is kept of each article, in their order. */
  readonly texts: readonly ReportText[];
  /** Of any two texts that are alike as reports. */
  readonly links: readonly Likeness[];
  /** Which texts were held against each other as copies. */
  readonly near: Near;
  /** What `stories.csv` says of a text. */
  readonly rowOf: (text: ReportText) => StoryRow | undefined;
  /** What is known of the texts; empty where nothing is. */
  readonly truths: readonly Truth[];
}

/** Loads a folder of texts and finds its stories, also where its settings want none. */
export function loadStories(folder: string): FoundArchive {
  const known = withStories(steeringOf(folder));
  const archive = loadArchive(folder, { known });
  return {
    archive: { ...archive, articles: articlesOf(archive) },
    texts: archive.memory?.texts ?? [],
    links: [...(archive.memory?.events.links.byDay.values() ?? [])].flat(),
    near: archive.memory?.copies.near ?? new Map(),
    rowOf: ({ path }) => known.stories.get(path),
    truths: existsSync(join(folder, TRUTH_FILE)) ? readTruths(folder) : [],
  };
}

const withStories = (known: Steering): Steering => ({
  ...known,
  settings: { ...known.settings, stories: true },
});

/** The articles by their paths. */
export const byPath = (articles: readonly Article[]): ReadonlyMap<string, Article> =>
  new Map(articles.map((article) => [article.path, article]));
