/** A process of its own that finds the stories of generated texts, then those with one more article, and does nothing else: `story-run.ts RECIPE`. Prints a `StoryWhole` as JSON. */
import { printData } from "../src/cli/print.ts";
import { findStories } from "../src/stories/find-stories.ts";
import type { Recipe } from "./corpus.ts";
import { oneMore, storyArticles, storySteering } from "./story-archive.ts";
import { changeOf } from "./story-change.ts";
import type { StoryWhole } from "./story-cost.ts";
import { timed } from "./timed.ts";

const [given = "{}"] = process.argv.slice(2);
const recipe: Recipe = JSON.parse(given);
const articles = storyArticles(recipe);
const more = oneMore(articles, recipe);

const first = timed(() => findStories(articles, storySteering(), null));
const before = first.made;
const second = timed(() => findStories(more, storySteering(before.kept), before.memory));

const whole: StoryWhole = {
  cpuSeconds: first.cpuSeconds,
  wallSeconds: first.wallSeconds,
  stories: before.stories.length,
  reports: before.stories.reduce((sum, { reports }) => sum + reports.length, 0),
  lineages: before.lineages.length,
  addOne: { milliseconds: 1000 * second.cpuSeconds, ...changeOf(before, second.made) },
};
printData(JSON.stringify(whole));
