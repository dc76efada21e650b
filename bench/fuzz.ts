/** `npm run fuzz`: texts that nobody listed, and whether their pages are still as they should be. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { printData, printMessage } from "../src/cli/print.ts";
import { packageRoot } from "../src/package-root.ts";
import { UserError } from "../src/user-error.ts";
import { HELP, type Options, optionsOf } from "./fuzz/options.ts";
import { type Failure, type Outcome, run } from "./fuzz/run.ts";

/** No text may take longer, in milliseconds. */
const TOO_SLOW = 2000;

/** How many faults of one text are told. */
const MOST_FAULTS = 5;

async function main({ seed, from, to }: Options): Promise<void> {
  const start = performance.now();
  const outcome = await run({ root: packageRoot(), seed, from, to }, (done, failures) => {
    if (done % 500 === 0) printMessage(`${done} texts, ${failures} failures`);
  });
  printData(summary(outcome, performance.now() - start));
  const slow = outcome.slowest.filter(({ milliseconds }) => milliseconds > TOO_SLOW);
  for (const failure of outcome.failures) printMessage(told(failure, seed));
  for (const { number, milliseconds } of slow)
    printMessage(
      `Text ${number} took ${Math.round(milliseconds)} ms\n  again: ${again(seed, `${number}`)}`,
    );
  if (outcome.failures.length + slow.length > 0) process.exitCode = 1;
}

const again = (seed: number, only: string): string =>
  `npm run fuzz -- --seed ${seed} --only ${only}`;

const summary = ({ texts, rejected, failures, slowest }: Outcome, milliseconds: number): string =>
  [
    `${texts} texts in ${Math.round(milliseconds / 1000)} s, ${failures.length} failures`,
    `no page: ${Object.entries(rejected)
      .map(([reason, times]) => `${reason} ${times}`)
      .join(", ")}`,
    `slowest: ${slowest.map((one) => `${Math.round(one.milliseconds)} ms (${one.number})`).join(", ")}`,
    "",
  ].join("\n");

/** A failure with what is needed to look into it. Its texts are written where nobody mistakes them for content. */
function told({ only, mutations, faults, files }: Failure, seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), "backfile-fuzz-failure-"));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return [
    `Text ${only} of seed ${seed}: ${mutations.join(" ")}`,
    ...faults.slice(0, MOST_FAULTS).map((fault) => `  ${fault}`),
    `  made smaller in ${folder}`,
    `  again: ${again(seed, only)}`,
  ].join("\n");
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) printData(HELP);
  else await main(options);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  printMessage(error.message);
  process.exitCode = 2;
}
