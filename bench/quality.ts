/** `npm run quality -- DIR`: how well labelled texts are read, and how fast. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadArchive, steeringOf } from "../src/archive.ts";
import { printData, printMessage } from "../src/cli/print.ts";
import { packageRoot } from "../src/package-root.ts";
import { recordCards, recordOf } from "../src/publish/record-cards.ts";
import { UserError } from "../src/user-error.ts";
import { fallen, floorsOf, printedFloors, raised } from "./quality/floors.ts";
import { heldFigures } from "./quality/held-figures.ts";
import { type LabelledSet, labelledSets } from "./quality/labelled-sets.ts";
import { HELP, type Options, optionsOf } from "./quality/options.ts";
import { paceOf } from "./quality/pace.ts";
import { fallenLine, json, misses, report, type Scored } from "./quality/report.ts";
import { score } from "./quality/score.ts";
import { differences, sharedScore } from "./quality/shared-score.ts";
import { readTruths } from "./quality/truth.ts";

const FLOORS_FILE = join(packageRoot(), "tests/quality.json");
const SHARED_SCORER = join(packageRoot(), "../shared/score/score.mjs");

/** A set, scored, and what the shared scorer has to say against it. */
interface Checked extends Scored {
  readonly differences: readonly string[];
}

function check(set: LabelledSet): Checked {
  printMessage(`Reading ${set.name}`);
  const known = steeringOf(set.folder);
  const archive = loadArchive(set.folder, { known });
  const records = recordCards(archive, archive.cards).map((record) =>
    recordOf(record, archive.stacks),
  );
  const own = score(records, readTruths(set.folder));
  return {
    set: set.name,
    score: own,
    pace: paceOf(set.folder, known),
    differences: existsSync(SHARED_SCORER)
      ? differences(own, sharedScore(SHARED_SCORER, set, records))
      : [],
  };
}

/** The faults, one line each: figures that fell, and those that the shared scorer counts otherwise. */
function faultsOf(checked: readonly Checked[]): readonly string[] {
  const floors = floorsOf(readFileSync(FLOORS_FILE, "utf8"));
  return checked.flatMap((one) => [
    ...fallen(floors, one.set, heldFigures(one.score)).map(fallenLine),
    ...one.differences.map((what) => `${one.set}  Expected what the shared scorer counts: ${what}`),
  ]);
}

function raise(checked: readonly Checked[]): void {
  const floors = floorsOf(readFileSync(FLOORS_FILE, "utf8"));
  const higher = checked.reduce(
    (all, { set, score }) => raised(all, set, heldFigures(score)),
    floors,
  );
  writeFileSync(FLOORS_FILE, printedFloors(higher));
}

function main(options: Options): void {
  const checked = labelledSets(options.folder, options.only).map(check);
  printData(options.json ? json(checked) : report(checked));
  const { misses: field } = options;
  if (field !== null) printData(checked.map((one) => misses(one, field)).join(""));
  const faults = faultsOf(checked);
  for (const fault of faults) printMessage(fault);
  if (faults.length > 0) process.exitCode = 1;
  if (options.raise) raise(checked);
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
