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

/** What finding the stories of an archive costs. */
export interface StoryCost {
  readonly articles: number;
  readonly parts: StoryParts;
  readonly peakBytes: number;
  readonly whole: StoryWhole;
}

const PARTS = fileURLToPath(new URL("story-parts-run.ts", import.meta.url));
const WHOLE = fileURLToPath(new URL("story-run.ts", import.meta.url));

/** Finds the stories of a recipe, in parts and as a whole, each in a process of its own. */
export async function storyCost(recipe: Recipe): Promise<StoryCost> {
  const run = (program: string) =>
    measure(process.execPath, ["--import", "tsx", program, JSON.stringify(recipe)]);
  const { stdout, peakBytes } = await run(PARTS);
  const parts: StoryParts = JSON.parse(stdout);
  const whole: StoryWhole = JSON.parse((await run(WHOLE)).stdout);
  return { articles: recipe.articles, parts, peakBytes, whole };
}
