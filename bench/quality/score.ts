import { basename } from "node:path/posix";
import type { Article } from "../../src/article.ts";
import type { Found } from "./found.ts";
import { QUESTIONS } from "./questions.ts";
import { type StoryScore, scoreStories } from "./story-score.ts";
import { counted, NOTHING, type Tally } from "./tally.ts";
import type { Truth } from "./truth.ts";
import { type Answer, type Verdict, verdictOf } from "./verdict.ts";

/** One answer of one text, judged. */
export interface Judged extends Answer {
  readonly file: string;
  readonly verdict: Verdict;
}

/** How well a set was read. */
export interface Score {
  readonly texts: number;
  /** Texts that have no record. */
  readonly unread: number;
  /** How many topics a text has, of those whose topic is known; `null` where none is. */
  readonly topicsPerText: number | null;
  /** By name. */
  readonly fields: ReadonlyMap<string, Tally>;
  readonly judged: readonly Judged[];
  /** `null` where no events are known. */
  readonly stories: StoryScore | null;
}

type FoundIn = Found & Pick<Article, "path">;

/** Holds records against what is known of their texts. A text and its truth go by the name of the file, in whatever folder. */
export function score(records: readonly FoundIn[], truths: readonly Truth[]): Score {
  const byFile = new Map(records.map((record) => [basename(record.path), record]));
  const pairs = truths.map((truth) => ({ truth, found: byFile.get(basename(truth.file)) ?? null }));
  const judged = pairs.flatMap(({ truth, found }) => judge(truth, found));
  return {
    texts: truths.length,
    unread: pairs.filter(({ found }) => found === null).length,
    topicsPerText: topicsPerText(
      pairs.map(({ found }) => found),
      judged,
    ),
    fields: tallied(judged),
    judged,
    stories: scoreStories(records, truths),
  };
}

const judge = (truth: Truth, found: Found | null): readonly Judged[] =>
  QUESTIONS.flatMap((ask) => ask(truth, found)).map((answer) => ({
    ...answer,
    file: truth.file,
    verdict: verdictOf(answer),
  }));

function tallied(judged: readonly Judged[]): ReadonlyMap<string, Tally> {
  const fields = new Map<string, Tally>();
  for (const { field, verdict } of judged)
    fields.set(field, counted(fields.get(field) ?? NOTHING, verdict));
  return new Map([...fields].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function topicsPerText(found: readonly (Found | null)[], judged: readonly Judged[]): number | null {
  if (!judged.some(({ field }) => field === "topic, any")) return null;
  return found.reduce((sum, record) => sum + (record?.topics.length ?? 0), 0) / found.length;
}
