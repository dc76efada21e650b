import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Recipe } from "./corpus.ts";
import { measure } from "./measure.ts";

/** CPU seconds of the parts, one after the other, from nothing. */
export interface StoryParts {
  /** Reading the words of all texts. */
  readonly words: number;
  readonly links: number;
  readonly groups: number;
  readonly copies: number;
  /** The memory that the process held before, with the texts. */
  readonly textBytes: number;
}

/** All of it as the archive does it, and once more with one article added. */
export interface StoryWhole {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly stories: number;
  /** Texts in stories. */
  readonly reports: number;
  readonly lineages: number;
  readonly addOne: StoryChange;
}

/** What one more article took, and what is not as it was. */
export interface StoryChange {
  /** CPU. */
  readonly milliseconds: number;
  readonly stories: number;
  readonly lineages: number;
  /** Days whose links were worked out anew, and those of them whose links are other ones. */
  readonly daysRead: number;
  readonly daysChanged: number;
}

/** One more article in a process that knows nothing but what another one left; CPU. */
export interface StoryAgain {
  /** What is left for the next process. */
  readonly bytes: number;
  readonly readMilliseconds: number;
  readonly findMilliseconds: number;
  readonly printMilliseconds: number;
}

/** What finding the stories of an archive costs. */
export interface StoryCost {
  readonly articles: number;
  readonly parts: StoryParts;
  readonly peakBytes: number;
  readonly whole: StoryWhole;
  readonly again: StoryAgain;
}

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Finds the stories of a recipe, in parts, as a whole and once more, each in a process of its own. */
export async function storyCost(recipe: Recipe): Promise<StoryCost> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-stories-"));
  const run = (name: string, ...args: readonly string[]) =>
    measure(process.execPath, ["--import", "tsx", program(name), folder, ...args]);
  try {
    await run("story-archive-run.ts", JSON.stringify(recipe));
    const { stdout, peakBytes } = await run("story-parts-run.ts");
    const parts: StoryParts = JSON.parse(stdout);
    const whole: StoryWhole = JSON.parse((await run("story-run.ts")).stdout);
    const again: StoryAgain = JSON.parse((await run("story-again-run.ts")).stdout);
    return { articles: recipe.articles, parts, peakBytes, whole, again };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
