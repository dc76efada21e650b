import type { StoryCost } from "./story-cost.ts";
import { brief, MB, table, whole } from "./table.ts";

const PARTS = ["words s", "links s", "groups s", "copies s", "all CPU s", "wall s"];
const MEMORY = ["texts MB", "peak MB"];
const FOUND = ["stories", "reports", "lineages"];
const ADDED = ["+1 CPU ms", "stories", "lineages", "days read", "changed"];
const AGAIN = ["left MB", "read ms", "+1 find ms", "print ms"];

/** What is printed of a size: one row. */
export function storyCostTable({
  articles,
  parts,
  peakBytes,
  whole: all,
  again,
}: StoryCost): string {
  const { addOne } = all;
  return table(
    [`${whole(articles)} articles`, ...PARTS, ...MEMORY, ...FOUND, ...ADDED, ...AGAIN],
    [
      [
        "stories and copies",
        ...[parts.words, parts.links, parts.groups, parts.copies].map((spent) => spent.toFixed(2)),
        ...[all.cpuSeconds, all.wallSeconds].map((spent) => spent.toFixed(2)),
        ...[parts.textBytes, peakBytes].map(MB),
        ...[all.stories, all.reports, all.lineages].map(whole),
        brief(addOne.milliseconds),
        ...[addOne.stories, addOne.lineages, addOne.daysRead, addOne.daysChanged].map(whole),
        MB(again.bytes),
        ...[again.readMilliseconds, again.findMilliseconds, again.printMilliseconds].map(brief),
      ],
    ],
  );
}
