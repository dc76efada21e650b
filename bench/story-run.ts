/** A process of its own that finds the stories of an archive, then those with one more article, and does nothing else: `story-run.ts FOLDER`, where `story-archive-run.ts` was before. Prints a `StoryWhole` as JSON, and leaves what it found out for `story-again-run.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printData } from "../src/cli/print.ts";
import { findStories } from "../src/stories/find-stories.ts";
import { printMemory } from "../src/stories/memory/print-memory.ts";
import { bodyReader, filedArchive, storySteering } from "./story-archive.ts";
import { changeOf } from "./story-change.ts";
import type { StoryWhole } from "./story-cost.ts";
import { timed } from "./timed.ts";

const [folder = ""] = process.argv.slice(2);
const { texts, more } = filedArchive(folder);
const bodyOf = bodyReader(folder);

const first = timed(() => findStories(texts, bodyOf, storySteering(), null));
const before = first.made;
const second = timed(() => findStories(more, bodyOf, storySteering(before.kept), before.memory));
if (before.memory) writeFileSync(join(folder, "memory"), printMemory(before.memory));
writeFileSync(join(folder, "kept.json"), JSON.stringify(before.kept));

const whole: StoryWhole = {
  cpuSeconds: first.cpuSeconds,
  wallSeconds: first.wallSeconds,
  stories: before.stories.length,
  reports: before.stories.reduce((sum, { reports }) => sum + reports.length, 0),
  lineages: before.lineages.length,
  addOne: { milliseconds: 1000 * second.cpuSeconds, ...changeOf(before, second.made) },
};
printData(JSON.stringify(whole));
