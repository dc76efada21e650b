/** A process of its own that finds the stories of generated texts part by part, and does nothing else: `story-parts-run.ts RECIPE`. Prints `StoryParts` as JSON. */
import { printData } from "../src/cli/print.ts";
import { bodyWords } from "../src/stories/body-words.ts";
import { copiesOf } from "../src/stories/copies/copies.ts";
import { eventLinks } from "../src/stories/events/event-links.ts";
import { groupAlike } from "../src/stories/events/group-alike.ts";
import { timelineOf } from "../src/stories/events/timeline.ts";
import { reportTexts } from "../src/stories/report-texts.ts";
import { wordReader } from "../src/stories/word-codes.ts";
import { storyArticles, storySteering } from "./story-archive.ts";
import type { StoryParts } from "./story-cost.ts";
import { timed } from "./timed.ts";

const [given = "{}"] = process.argv.slice(2);
const articles = storyArticles(JSON.parse(given));
const { sources } = storySteering();
const textBytes = process.memoryUsage.rss();

const reader = wordReader();
const words = timed(() =>
  [...reportTexts(articles, reader, new Map()).values()].map(({ text }) => text),
);
const links = timed(() => eventLinks(timelineOf(words.made, new Map()), null));
const all = [...links.made.byDay.values()].flat();
const groups = timed(() => groupAlike(all, () => null));
const byPath = new Map(articles.map((article) => [article.path, article]));
const copies = timed(() =>
  copiesOf(
    articles,
    words.made,
    sources,
    ({ path }) => reader.codesOf(bodyWords(byPath.get(path) ?? { body: [] })),
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
