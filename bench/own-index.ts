import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Recipe } from "./corpus.ts";
import { changed, folderSize, snapshot } from "./folder-size.ts";
import { measure } from "./measure.ts";
import type { Row } from "./row.ts";

const PROGRAM = fileURLToPath(new URL("index-run.ts", import.meta.url));

/** What a part of a process took, all its threads together. */
export interface Phase {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

/** Makes the index of a recipe, then brings it up to date with one more article, each in a process of its own. The first lies in the folder `before/search` afterwards. */
export async function ownIndex(folder: string, recipe: Recipe): Promise<Row> {
  mkdirSync(folder);
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  const run = async (site: string, of: Recipe) => {
    const args = [join(folder, "cache"), site, JSON.stringify(of)];
    const cost = await measure(process.execPath, ["--import", "tsx", PROGRAM, ...args]);
    const phase: Phase = JSON.parse(cost.stdout);
    return { ...phase, peakBytes: cost.peakBytes };
  };
  const made = await run(before, recipe);
  const { cpuSeconds } = await run(after, { ...recipe, articles: recipe.articles + 1 });
  return {
    ...{ ...made, size: folderSize(before), answers: [] },
    name: "Backfile, index alone",
    addOne: { cpuSeconds, files: changed(snapshot(before), snapshot(after)) },
  };
}
