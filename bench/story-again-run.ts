/** A process of its own that finds the stories of one article more with what another one left: `story-again-run.ts FOLDER`, where `story-run.ts` was before. Prints a `StoryAgain` as JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printData } from "../src/cli/print.ts";
import { findStories } from "../src/stories/find-stories.ts";
import { printMemory, readMemory } from "../src/stories/memory/print-memory.ts";
import { bodyReader, filedArchive, storySteering } from "./story-archive.ts";
import type { StoryAgain } from "./story-cost.ts";
import { timed } from "./timed.ts";

const [folder = ""] = process.argv.slice(2);
const { more } = filedArchive(folder);
const steering = storySteering(JSON.parse(readFileSync(join(folder, "kept.json"), "utf8")));
const bodyOf = bodyReader(folder);
const bytes = readFileSync(join(folder, "memory"));

const read = timed(() => readMemory(bytes));
const found = timed(() => findStories(more, bodyOf, steering, read.made));
const { memory } = found.made;
if (read.made === null || memory === null) throw new Error("Expected a memory, found none");
const printed = timed(() => printMemory(memory));

const again: StoryAgain = {
  bytes: printed.made.length,
  readMilliseconds: 1000 * read.cpuSeconds,
  findMilliseconds: 1000 * found.cpuSeconds,
  printMilliseconds: 1000 * printed.cpuSeconds,
};
printData(JSON.stringify(again));
