/** A process of its own that finds the stories of an archive part by part: `story-parts-run.ts FOLDER`, where `story-archive-run.ts` was before. Prints `StoryParts` as JSON. */
import { printData } from "../src/cli/print.ts";
import { bodyWords } from "../src/stories/body-words.ts";
import { copiesOf } from "../src/stories/copies/copies.ts";
import { eventLinks } from "../src/stories/events/event-links.ts";
import { groupAlike } from "../src/stories/events/group-alike.ts";
import { timelineOf } from "../src/stories/events/timeline.ts";
import { knownRows } from "../src/stories/known-rows.ts";
import { reportTexts } from "../src/stories/report-texts.ts";
import { wordReader } from "../src/stories/word-codes.ts";
import { bodyReader, filedArchive, storySteering } from "./story-archive.ts";
import type { StoryParts } from "./story-cost.ts";
import { timed } from "./timed.ts";

const [folder = ""] = process.argv.slice(2);
const { texts } = filedArchive(folder);
const bodyOf = bodyReader(folder);
const { sources } = storySteering();
const byPath = new Map(texts.map((text) => [text.path, text]));
const textBytes = process.memoryUsage.rss();

const rows = knownRows([], texts);
const reader = wordReader();
const words = timed(() => reportTexts(texts, bodyOf, reader, [], rows));
const links = timed(() => eventLinks(timelineOf(words.made, new Map())));
const all = [...links.made.byDay.values()].flat();
const groups = timed(() => groupAlike(all, () => null));
const copies = timed(() =>
  copiesOf(
    { texts, byPath, reports: words.made, rows },
    sources,
    ({ path }) => {
      const text = byPath.get(path);
      return reader.codesOf(text ? bodyWords({ body: bodyOf(text) }) : "");
    },
    null,
  ),
);

const parts: StoryParts = {
  words: words.cpuSeconds,
  links: links.cpuSeconds,
  groups: groups.cpuSeconds,
  copies: copies.cpuSeconds,
  textBytes,
};
printData(JSON.stringify(parts));
