import type { Notice } from "../notice.ts";
import type { StoryRow } from "../steering.ts";
import { type CsvRow, parseCsv } from "./csv.ts";

const NAME = "stories.csv";

/** What `stories.csv` says, by the path of the text, and its lines that say nothing. */
export interface StoryRows {
  readonly stories: ReadonlyMap<string, StoryRow>;
  readonly notices: readonly Notice[];
}

/** Reads `stories.csv`. A line with a fault is left out, with a notice; a file that is no such table throws a `UserError`. */
export function parseStories(file: string, csv: string | null): StoryRows {
  const stories = new Map<string, StoryRow>();
  const notices: Notice[] = [];
  for (const row of parseCsv(file, csv ?? "", ["path", "story"]).map(rowOf)) {
    const fault = faultOf(row, stories);
    if (fault === null) stories.set(row.path, row);
    else notices.push({ rule: "bad-story", message: fault, place: { path: NAME, line: row.line } });
  }
  return { stories, notices };
}

const rowOf = ({ line, cell }: CsvRow): StoryRow => ({
  path: cell("path").replace(/^\.\//u, ""),
  story: cell("story"),
  reason: cell("reason"),
  line,
});

function faultOf({ path }: StoryRow, known: ReadonlyMap<string, StoryRow>): string | null {
  if (path === "") return "Expected the path of a text, found none";
  const first = known.get(path);
  return first ? `Expected each text once, found "${path}" again; line ${first.line} counts` : null;
}
