import { yearOf } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import type { RecordCard, StoryIndex } from "../stories.ts";
import { cutBySize } from "./cut-by-size.ts";
import { lineSize } from "./record-line.ts";
import { planStoryData, type StoryDataPlan } from "./story-data.ts";

export const DATA_PAGE = "data/index.html";
const DATA_PACKAGE = "data/datapackage.json";

/** Where a year is cut into several files: some hosts refuse a file of more than 25 MiB. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The articles of a year, or those without a day, as one file. */
export interface DataFile {
  readonly address: string;
  readonly records: readonly RecordCard[];
}

/** What is said of a pair of files: one record a line, and the same as a table. */
export interface DataPart {
  /** `2020` or `undated`. */
  readonly period: string;
  /** 1, unless the year is too large for one file. */
  readonly part: number;
  readonly count: number;
  readonly records: string;
  readonly table: string;
}

/** The page, or the package, that describes the files. */
export interface DataGuide {
  readonly address: string;
  readonly package: string;
  readonly parts: readonly DataPart[];
  /** The files of stories, records before tables. */
  readonly stories: readonly string[];
}

export interface DataPlan extends StoryDataPlan {
  readonly dataRecords: readonly DataFile[];
  readonly dataTables: readonly DataFile[];
  readonly dataPackage: readonly DataGuide[];
  readonly dataPage: readonly DataGuide[];
}

/** The whole archive as files, from records in the order of the archive: a year each, and the stories. */
export function planData(
  records: readonly RecordCard[],
  index: StoryIndex,
  mostBytes = MOST_BYTES,
): DataPlan {
  const periods = groupBy(records, ({ card: { date } }) => [
    date === null ? "undated" : yearOf(date),
  ]);
  const cut = [...periods].flatMap(([period, own]) =>
    cutBySize(own, mostBytes, lineSize).map((run, at) => ({
      part: partOf(period, at + 1, run),
      run,
    })),
  );
  const parts = cut.map(({ part }) => part);
  const stories = planStoryData(index, mostBytes);
  const storyFiles = [...stories.storyRecords, ...stories.storyTables].map(
    ({ address }) => address,
  );
  const guide = (address: string): readonly DataGuide[] =>
    parts.length > 0 ? [{ address, package: DATA_PACKAGE, parts, stories: storyFiles }] : [];
  return {
    ...stories,
    dataRecords: cut.map(({ part, run }) => ({ address: part.records, records: run })),
    dataTables: cut.map(({ part, run }) => ({ address: part.table, records: run })),
    dataPackage: guide(DATA_PACKAGE),
    dataPage: guide(DATA_PAGE),
  };
}

function partOf(period: string, part: number, records: readonly RecordCard[]): DataPart {
  const name = `data/articles-${period}${part > 1 ? `-${part}` : ""}`;
  const count = records.length;
  return { period, part, count, records: `${name}.ndjson`, table: `${name}.csv` };
}
