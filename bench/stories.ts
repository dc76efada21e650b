/** `npm run stories -- DIR`: which stories and copies are found, and how near they are to the thresholds. */
import { printData, printMessage } from "../src/cli/print.ts";
import { UserError } from "../src/user-error.ts";
import { borderLines } from "./stories/border-lines.ts";
import { copyBorders } from "./stories/copy-borders.ts";
import { curveOf } from "./stories/curve.ts";
import { eventBorders } from "./stories/event-borders.ts";
import { knownEvents } from "./stories/known-events.ts";
import { byPath, type FoundArchive, loadStories } from "./stories/load-stories.ts";
import { HELP, type Options, optionsOf } from "./stories/options.ts";
import { overviewOf } from "./stories/overview.ts";
import { curveTable, groupLines, overviewTables } from "./stories/report.ts";
import { sharedWords } from "./stories/shared-words.ts";

function main({ folder, groups, curve, pairs }: Options): void {
  const found = loadStories(folder);
  const { articles, stories } = found.archive;
  printData(overviewTables(folder, overviewOf(found.archive)));
  if (groups) printData(`\n${groupLines(stories, articles)}`);
  if (curve) printData(`\n${curveTable(curveOf(found, found.truths))}`);
  if (pairs > 0) printData(`\n${pairsNear(found, pairs)}`);
}

function pairsNear(found: FoundArchive, most: number): string {
  const { articles } = found.archive;
  const told = { wordsOf: sharedWords(found.texts), knownOf: knownEvents(found.truths) };
  return [
    ...eventBorders(found, byPath(articles), most),
    ...copyBorders(articles, found.near, most),
  ]
    .map((border) => borderLines(border, told))
    .join("\n");
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) printData(HELP);
  else main(options);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  printMessage(error.message);
  process.exitCode = 2;
}
