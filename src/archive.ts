import type { Article, Rejected, SourceText } from "./article.ts";
import type { Card, ReadTexts, Stacks } from "./card.ts";
import type { Changes } from "./changes.ts";
import { printArticle } from "./enrich/article-json.ts";
import { settleAddresses } from "./enrich/settle-addresses.ts";
import { changesOf } from "./group/changes.ts";
import { group } from "./group/group.ts";
import { storyRecords } from "./group/story-records.ts";
import type { Groups } from "./groups.ts";
import type { Notice } from "./notice.ts";
import { ProgramFault } from "./program-fault.ts";
import { type Progress, unwatched } from "./progress.ts";
import type { FoundTables, KeptTables } from "./publish/keep-tables.ts";
import { readSteering } from "./read/read-steering.ts";
import { shippedDefault } from "./read/shipped-default.ts";
import { type Listing, walk } from "./read/walk.ts";
import { articleMaker, catalogued, lineReader, readText } from "./read-text.ts";
import { linesOf } from "./stacks/lines-of.ts";
import { steer } from "./steer/steer.ts";
import { unusedRows } from "./steer/unused-rows.ts";
import type { Settings, SourceBook, Steering } from "./steering.ts";
import { findStories, type StoryMemory } from "./stories/find-stories.ts";
import type { Lineage, StoryIndex } from "./stories.ts";

/** All that pages may be drawn from. */
export interface Archive {
  readonly settings: Settings;
  /** What it says of itself, as Markdown, and the rules that change its look. */
  readonly about: string | null;
  readonly theme: string | null;
  /** The outlets that it knows. */
  readonly sources: SourceBook;
  /** A card for each article, in the order of their paths. */
  readonly cards: readonly Card[];
  readonly stacks: Stacks;
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

/** What becomes of what is known of the past: `build` writes it down, all others leave it as it is. */
type Keep = (found: FoundTables) => KeptTables;

const leave: Keep = (found) => ({ ...found, notices: [] });

/** What a command may want while an archive is loaded. */
export interface Loading {
  readonly keep?: Keep;
  /** That of an earlier load. */
  readonly memory?: StoryMemory | null;
  readonly progress?: Progress;
}

/** The pipeline: texts under `content` in, one archive out, all of it in memory. Throws a `UserError` where the folder or a setting is at fault, never for a text. */
export function loadArchive(
  content: string,
  { known = steeringOf(content), ...loading }: Loading & { readonly known?: Steering } = {},
): Archive {
  const listing = walk(content);
  const texts = textsOf(content, listing.texts, known, loading.progress ?? unwatched);
  return archiveOf(listing, texts, known, loading);
}

/** What is made of texts once they are read. */
export function archiveOf(
  listing: Listing,
  texts: ReadTexts,
  known: Steering,
  { keep = leave, memory: remembered = null, progress = unwatched }: Loading = {},
): Archive {
  const { stacks } = texts;
  const { cards, kept, changed, notices } = settleAddresses(texts.cards, known.addresses.kept);
  progress("grouping", 0, cards.length);
  const found = findStories(cards, (card) => stacks.articleOf(card).body, known, remembered);
  const addresses = { ...known.addresses, kept: [...kept, ...found.kept] };
  const past = keep({ addresses, changes: known.changes, seen: changed });
  const groups = group(cards, found, known);
  return {
    settings: known.settings,
    about: known.about,
    theme: known.theme,
    sources: known.sources,
    cards,
    stacks,
    lineages: found.lineages,
    groups,
    stories: storyRecords(found.stories, cards, groups, found.lineages),
    changes: changesOf(cards, found.stories, past.addresses.kept, past.changes.logged),
    memory: found.memory,
    rejected: [...listing.rejected, ...texts.rejected],
    others: listing.others,
    notices: [
      ...known.notices,
      ...notices,
      ...past.notices,
      ...found.notices,
      ...unusedLines(known, listing.texts),
      ...cards.flatMap(({ notices }) => notices),
    ],
  };
}

/** All articles with their texts, in the order of their paths. For an archive that fits into memory. */
export const articlesOf = ({
  cards,
  stacks,
}: Pick<Archive, "cards" | "stacks">): readonly Article[] => cards.map(stacks.articleOf);

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
  return readText(root, path, (text) => {
    const article = make(text);
    return { text, article: { ...article, address: kept?.address ?? article.address } };
  });
}

/** What a person says beside the texts under `content`. Throws a `UserError` where a setting is at fault. */
export const steeringOf = (
  content: string,
  textOf = (name: string): string | null => readSteering(content, name),
): Steering => steer(content, textOf, shippedDefault);

const unusedLines = (
  { corrections, stories }: Steering,
  paths: readonly string[],
): readonly Notice[] => [
  ...unusedRows("corrections.csv", "unused-correction", [...corrections.values()].flat(), paths),
  ...unusedRows("stories.csv", "unused-story", [...stories.values()], paths),
];

/** Each text on its own way. One bad file stops nothing. */
function textsOf(
  content: string,
  paths: readonly string[],
  known: Steering,
  progress: Progress,
): ReadTexts {
  const make = articleMaker(known);
  const articles = new Map<string, Article>();
  const cards: Card[] = [];
  const rejected: Rejected[] = [];
  for (const [at, path] of paths.entries()) {
    const made = readText(content, path, (text) => {
      const article = make(text);
      return { article, card: catalogued(article).card };
    });
    if ("card" in made) {
      articles.set(path, made.article);
      cards.push(made.card);
    } else rejected.push(made);
    progress("reading", at + 1, paths.length);
  }
  return { cards, rejected, stacks: stacksOf(articles, content) };
}

/** Articles that are all in memory; the files that they were made from are not. */
function stacksOf(articles: ReadonlyMap<string, Article>, content: string): Stacks {
  const articleOf: Stacks["articleOf"] = ({ path, address }) => {
    const article = articles.get(path);
    if (article === undefined)
      throw new ProgramFault(`Expected the article of ${path}, found none`);
    return { ...article, address };
  };
  const reader = lineReader(content);
  return {
    articleOf,
    jsonOf: (card) => printArticle(articleOf(card)),
    linesOf: (card) => linesOf(card, reader),
  };
}
