import { yearOf } from "../civil-date.ts";
import type { Export } from "../exports.ts";
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

/** The same in another form. */
export interface ExportFile extends DataFile {
  readonly form: Export;
}

/** What is said of the files of a year: one record a line, the same as a table, and in other forms. Counts nothing, so that it stays as it is while articles are added. */
export interface DataPart {
  /** `2020` or `undated`. */
  readonly period: string;
  /** 1, unless the year is too large for one file. */
  readonly part: number;
  readonly records: string;
  readonly table: string;
  readonly exports: readonly Pick<ExportFile, "form" | "address">[];
}

/** The page, or the package, that describes the files. */
export interface DataGuide {
  readonly address: string;
  readonly package: string;
  readonly parts: readonly DataPart[];
  /** The files of stories, records before tables. */
  readonly stories: readonly string[];
  /** The feed of what changed. */
  readonly changes: string | null;
}

export interface DataPlan extends StoryDataPlan {
  readonly dataRecords: readonly DataFile[];
  readonly dataTables: readonly DataFile[];
  readonly dataExports: readonly ExportFile[];
  readonly dataPackage: readonly DataGuide[];
  readonly dataPage: readonly DataGuide[];
}

/** The whole archive as files, from records in the order of the archive: a year each, and the stories. The other forms are cut where the records are. */
export function planData(
  records: readonly RecordCard[],
  index: StoryIndex,
  {
    exports,
    changes = null,
    mostBytes = MOST_BYTES,
  }: {
    readonly exports: readonly Export[];
    readonly changes?: string | null;
    readonly mostBytes?: number;
  },
): DataPlan {
  const periods = groupBy(records, ({ card: { date } }) => [
    date === null ? "undated" : yearOf(date),
  ]);
  const cut = [...periods].flatMap(([period, own]) =>
    cutBySize(own, mostBytes, lineSize).map((run, at) => ({
      part: partOf(period, at + 1, exports),
      run,
    })),
  );
  const parts = cut.map(({ part }) => part);
  const stories = planStoryData(index, mostBytes);
  const storyFiles = [...stories.storyRecords, ...stories.storyTables].map(
    ({ address }) => address,
  );
  const guide = (address: string): readonly DataGuide[] =>
    parts.length > 0
      ? [{ address, package: DATA_PACKAGE, parts, stories: storyFiles, changes }]
      : [];
  return {
    ...stories,
    dataRecords: cut.map(({ part, run }) => ({ address: part.records, records: run })),
    dataTables: cut.map(({ part, run }) => ({ address: part.table, records: run })),
    dataExports: cut.flatMap(({ part, run }) =>
      part.exports.map((each) => ({ ...each, records: run })),
    ),
    dataPackage: guide(DATA_PACKAGE),
    dataPage: guide(DATA_PAGE),
  };
}

const ENDINGS: Readonly<Record<Export, string>> = {
  bibtex: "bib",
  ris: "ris",
  "csl-json": "csl.json",
  ninjs: "ndjson",
};

function partOf(period: string, part: number, exports: readonly Export[]): DataPart {
  const name = `${period}${part > 1 ? `-${part}` : ""}`;
  return {
    period,
    part,
    records: `data/articles-${name}.ndjson`,
    table: `data/articles-${name}.csv`,
    exports: exports.map((form) => ({
      form,
      address: `data/${form === "ninjs" ? form : "articles"}-${name}.${ENDINGS[form]}`,
    })),
  };
}
