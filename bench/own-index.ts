import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { printMessage } from "../src/cli/print.ts";
import type { IndexFile } from "../src/publish/search-index.ts";
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

/** What a process that makes an index took: for the index, and for the texts that it was made from. */
export interface IndexRun {
  readonly index: Phase;
  readonly texts: Phase;
  readonly files: readonly IndexFile[];
}

/** Makes the index of a recipe, then brings it up to date with one more article, each in a process of its own. The first lies in the folder `before/search` afterwards. */
export async function ownIndex(folder: string, recipe: Recipe): Promise<Row> {
  mkdirSync(folder);
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  const run = async (site: string, of: Recipe) => {
    const args = [join(folder, "cache"), JSON.stringify(of)];
    const cost = await measure(process.execPath, ["--import", "tsx", PROGRAM, ...args]);
    const { index, texts, files }: IndexRun = JSON.parse(cost.stdout);
    copyFiles(files, site);
    return { ...index, textSeconds: texts.cpuSeconds, peakBytes: cost.peakBytes };
  };
  const { textSeconds, ...made } = await run(before, recipe);
  printMessage(`without ${textSeconds.toFixed(1)} CPU s for making the texts`);
  const { cpuSeconds } = await run(after, { ...recipe, articles: recipe.articles + 1 });
  return {
    ...{ ...made, size: folderSize(before), answers: [] },
    name: "Backfile, index alone",
    addOne: { cpuSeconds, files: changed(snapshot(before), snapshot(after)) },
  };
}

function copyFiles(files: readonly IndexFile[], site: string): void {
  for (const { path, cached } of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(cached, join(site, path));
  }
}
