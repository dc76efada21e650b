import type { Name } from "../article.ts";
import type { CivilDate } from "../civil-date.ts";
import type { Report, Story, StoryIndex } from "../stories.ts";
import { cutBySize } from "./cut-by-size.ts";

/** A report as programs get it. */
export interface ReportRecord {
  readonly address: string;
  readonly date: CivilDate | null;
  readonly event: CivilDate | null;
  readonly displayTitle: string;
  readonly sources: readonly Name[];
  readonly copyOf: string | null;
}

/** A story as programs get it. */
export interface StoryRecord extends Pick<Story, "id" | "address" | "title" | "named"> {
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  readonly reasons: Story["reasons"];
  readonly reports: readonly ReportRecord[];
  /** Addresses of texts that may report it, too. */
  readonly similar: readonly string[];
}

export interface StoryFile {
  readonly address: string;
  readonly stories: readonly StoryRecord[];
}

export interface StoryDataPlan {
  readonly storyRecords: readonly StoryFile[];
  readonly storyTables: readonly StoryFile[];
}

/** All stories as files, in the order of time: a story a line, and a table with a report a line. */
export function planStoryData({ stories }: StoryIndex, mostBytes: number): StoryDataPlan {
  const runs = stories.length > 0 ? cutBySize(stories.map(recordOf), mostBytes, sizeOf) : [];
  const files = (ending: string): readonly StoryFile[] =>
    runs.map((run, at) => ({
      address: `data/stories${at > 0 ? `-${at + 1}` : ""}.${ending}`,
      stories: run,
    }));
  return { storyRecords: files("ndjson"), storyTables: files("csv") };
}

const sizeOf = (record: StoryRecord): number => Buffer.byteLength(JSON.stringify(record)) + 1;

const recordOf = (story: Story): StoryRecord => ({
  id: story.id,
  address: story.address,
  title: story.title,
  named: story.named,
  first: story.first,
  last: story.last,
  reasons: story.reasons,
  reports: story.reports.map(reportRecord),
  similar: story.similar.map(({ address }) => address),
});

const reportRecord = ({ entry, event, copyOf }: Report): ReportRecord => ({
  address: entry.address,
  date: entry.date,
  event,
  displayTitle: entry.displayTitle,
  sources: entry.sources,
  copyOf,
});
