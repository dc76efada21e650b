import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { ArticleRecord } from "../../src/stories.ts";
import type { LabelledSet } from "./labelled-sets.ts";
import type { Score } from "./score.ts";
import type { StoryScore } from "./story-score.ts";
import { TRUTH_FILE } from "./truth.ts";

const count = z.number();

/** What the shared scorer prints, as far as our own counts the same. */
const SHARED = z.object({
  texts: count,
  unread: count,
  fields: z.record(
    z.string(),
    z.object({ right: count, wrong: count, missed: count, silent: count }),
  ),
  stories: z
    .object({
      texts: count,
      events: count,
      groups: count,
      b3_precision: count,
      b3_recall: count,
      b3_f1: count,
      pair_precision: count.nullable(),
      strays: count,
    })
    .nullable(),
});

export type SharedScore = z.infer<typeof SHARED>;

/** Asks the scorer that stands beside the project about the same records. */
export function sharedScore(
  scorer: string,
  { folder }: LabelledSet,
  records: readonly ArticleRecord[],
): SharedScore {
  const scratch = mkdtempSync(join(tmpdir(), "backfile-quality-"));
  try {
    const file = join(scratch, "records.ndjson");
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    const args = ["--records", file, "--truth", join(folder, TRUTH_FILE), "--json"];
    return SHARED.parse(
      JSON.parse(execFileSync(process.execPath, [scorer, ...args], { encoding: "utf8" })),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the two scorers do not agree on, one line each; none where their figures are the same. */
export function differences(own: Score, shared: SharedScore): readonly string[] {
  const names = new Set([...own.fields.keys(), ...Object.keys(shared.fields)]);
  return [
    ...told("texts", own.texts, shared.texts),
    ...told("unread", own.unread, shared.unread),
    ...[...names].flatMap((name) => told(name, own.fields.get(name), shared.fields[name])),
    ...told("stories", own.stories && namedAsThere(own.stories), shared.stories),
  ];
}

/** Our figures of stories by the names that they have there. */
const namedAsThere = ({
  texts,
  events,
  groups,
  ...figures
}: StoryScore): SharedScore["stories"] => ({
  ...{ texts, events, groups },
  b3_precision: figures.precision,
  b3_recall: figures.recall,
  b3_f1: figures.f1,
  pair_precision: figures.truePairs,
  strays: figures.strays,
});

function told(what: string, own: unknown, shared: unknown): readonly string[] {
  const [ours, theirs] = [JSON.stringify(own), JSON.stringify(shared)];
  return ours === theirs ? [] : [`${what}: ${ours ?? "none"} here, ${theirs ?? "none"} there`];
}
