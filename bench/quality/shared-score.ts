import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Article } from "../../src/article.ts";
import type { LabelledSet } from "./labelled-sets.ts";
import type { Score } from "./score.ts";
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
});

export type SharedScore = z.infer<typeof SHARED>;

/** Asks the scorer that stands beside the project about the same records. */
export function sharedScore(
  scorer: string,
  { folder }: LabelledSet,
  articles: readonly Article[],
): SharedScore {
  const scratch = mkdtempSync(join(tmpdir(), "backfile-quality-"));
  try {
    const records = join(scratch, "records.ndjson");
    writeFileSync(records, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
    const args = ["--records", records, "--truth", join(folder, TRUTH_FILE), "--json"];
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
  ];
}

function told(what: string, own: unknown, shared: unknown): readonly string[] {
  const [ours, theirs] = [JSON.stringify(own), JSON.stringify(shared)];
  return ours === theirs ? [] : [`${what}: ${ours ?? "none"} here, ${theirs ?? "none"} there`];
}
