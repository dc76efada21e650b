import type { Article, Rejected, SourceText } from "./article.ts";
import type { Changes } from "./changes.ts";
import { decode } from "./decode/decode.ts";
import { enricher } from "./enrich/enrich.ts";
import { settleAddresses } from "./enrich/settle-addresses.ts";
import { changesOf } from "./group/changes.ts";
import { group } from "./group/group.ts";
import { storyRecords } from "./group/story-records.ts";
import type { Groups } from "./groups.ts";
import type { Notice } from "./notice.ts";
import { parse } from "./parse/parse.ts";
import { type Progress, unwatched } from "./progress.ts";
import { read } from "./read/read.ts";
import { readSteering } from "./read/read-steering.ts";
import { shippedDefault } from "./read/shipped-default.ts";
import { walk } from "./read/walk.ts";
import { steer } from "./steer/steer.ts";
import { unusedRows } from "./steer/unused-rows.ts";
import type { AddressTable, Settings, SourceBook, Steering } from "./steering.ts";
import { findStories, type StoryMemory } from "./stories/find-stories.ts";
import type { Lineage, StoryIndex } from "./stories.ts";

/** All that pages may be drawn from. */
export interface Archive {
  readonly settings: Settings;
  /** The outlets that it knows. */
  readonly sources: SourceBook;
  readonly articles: readonly Article[];
  /** Texts that carry each other's words. */
  readonly lineages: readonly Lineage[];
  readonly groups: Groups;
  readonly stories: StoryIndex;
  readonly changes: Changes;
  /** What is known of its stories; the next load of the same archive costs less with it. */
  readonly memory: StoryMemory | null;
  readonly rejected: readonly Rejected[];
  /** Files that are no texts, named once. */
  readonly others: readonly string[];
  readonly notices: readonly Notice[];
}

/** What becomes of the addresses that were given: `build` writes them down, all others leave them as they are. */
type Keep = (table: AddressTable) => {
  readonly table: AddressTable;
  readonly notices: readonly Notice[];
};

const leave: Keep = (table) => ({ table, notices: [] });

/** What a command may want while an archive is loaded. */
interface Loading {
  /** What the steering files say, where that is known already. */
  readonly known?: Steering;
  readonly keep?: Keep;
  /** That of an earlier load. */
  readonly memory?: StoryMemory | null;
  readonly progress?: Progress;
}

/** The pipeline: texts under `content` in, one archive out. Throws a `UserError` where the folder or a setting is at fault, never for a text. */
export function loadArchive(
  content: string,
  {
    known = steeringOf(content),
    keep = leave,
    memory: remembered = null,
    progress = unwatched,
  }: Loading = {},
): Archive {
  const listing = walk(content);
  const made = articlesOf(content, listing.texts, known, progress);
  const { articles, kept, notices } = settleAddresses(made.articles, known.addresses.kept);
  progress("grouping", 0, articles.length);
  const found = findStories(articles, known, remembered);
  const addresses = keep({ ...known.addresses, kept: [...kept, ...found.kept] });
  const groups = group(articles, found);
  return {
    settings: known.settings,
    sources: known.sources,
    articles,
    lineages: found.lineages,
    groups,
    stories: storyRecords(found.stories, articles, groups, found.lineages),
    changes: changesOf(articles, found.stories, addresses.table.kept),
    memory: found.memory,
    rejected: [...listing.rejected, ...made.rejected],
    others: listing.others,
    notices: [
      ...known.notices,
      ...notices,
      ...addresses.notices,
      ...found.notices,
      ...unusedLines(known, listing.texts),
      ...articles.flatMap(({ notices }) => notices),
    ],
  };
}

/** One text, its lines and what was found in them. */
export interface Explained {
  readonly text: SourceText;
  readonly article: Article;
}

/** One text on its way, without the others: `path` counts from `root`, the steering files stand in `content`. */
export function explainText(content: string, root: string, path: string): Explained | Rejected {
  const known = steeringOf(content);
  const make = articleMaker(known);
  const kept = known.addresses.kept.find((row) => row.path === path && row.state === "live");
  return madeOf(root, path, (text) => {
    const article = make(text);
    return { text, article: { ...article, address: kept?.address ?? article.address } };
  });
}

/** What a person says beside the texts under `content`. Throws a `UserError` where a setting is at fault. */
export const steeringOf = (content: string): Steering =>
  steer(content, (name) => readSteering(content, name), shippedDefault);

const unusedLines = (
  { corrections, stories }: Steering,
  paths: readonly string[],
): readonly Notice[] => [
  ...unusedRows("corrections.csv", "unused-correction", [...corrections.values()].flat(), paths),
  ...unusedRows("stories.csv", "unused-story", [...stories.values()], paths),
];

/** Makes the function that turns decoded texts into articles. */
function articleMaker(known: Steering): (text: SourceText) => Article {
  const enrich = enricher(known);
  return (text) => enrich(parse(text, known));
}

/** Each text on its own way. One bad file stops nothing. */
function articlesOf(
  content: string,
  paths: readonly string[],
  known: Steering,
  progress: Progress,
): Pick<Archive, "articles" | "rejected"> {
  const make = articleMaker(known);
  const articles: Article[] = [];
  const rejected: Rejected[] = [];
  for (const [at, path] of paths.entries()) {
    const made = madeOf(content, path, make);
    if ("address" in made) articles.push(made);
    else rejected.push(made);
    progress("reading", at + 1, paths.length);
  }
  return { articles, rejected };
}

/** read → decode → parse → enrich. No stage throws for what a file holds; should one do so all the same, the fault is ours, and costs this text alone. */
function madeOf<Made>(
  content: string,
  path: string,
  make: (text: SourceText) => Made,
): Made | Rejected {
  try {
    const file = read(content, path);
    const text = "bytes" in file ? decode(file) : file;
    return "lines" in text ? make(text) : text;
  } catch (error) {
    const message = `Expected no fault of the program, found one; please report it: ${error}`;
    return { path, reason: "fault", message };
  }
}
