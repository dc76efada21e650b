import type { StoryCost } from "./story-cost.ts";
import { brief, MB, table, whole } from "./table.ts";

const PARTS = ["words s", "links s", "groups s", "copies s", "all CPU s", "wall s"];
const MEMORY = ["texts MB", "peak MB"];
const FOUND = ["stories", "reports", "lineages"];
const ADDED = ["+1 CPU ms", "stories", "lineages", "days read", "changed"];

/** What is printed of a size: one row. */
export function storyCostTable({ articles, parts, peakBytes, whole: all }: StoryCost): string {
  const { addOne } = all;
  return table(
    [`${whole(articles)} articles`, ...PARTS, ...MEMORY, ...FOUND, ...ADDED],
    [
      [
        "stories and copies",
        ...[parts.words, parts.links, parts.groups, parts.copies].map((spent) => spent.toFixed(2)),
        ...[all.cpuSeconds, all.wallSeconds].map((spent) => spent.toFixed(2)),
        ...[parts.textBytes, peakBytes].map(MB),
        ...[all.stories, all.reports, all.lineages].map(whole),
        brief(addOne.milliseconds),
        ...[addOne.stories, addOne.lineages, addOne.daysRead, addOne.daysChanged].map(whole),
      ],
    ],
  );
}
