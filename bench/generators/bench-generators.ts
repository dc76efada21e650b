import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printData, printMessage } from "../../src/cli/print.ts";
import { UserError } from "../../src/user-error.ts";
import { table } from "../table.ts";
import { buildSite } from "./build-site.ts";
import { chosen } from "./chosen.ts";
import type { SiteGenerator } from "./generator.ts";
import { type Machine, machineOf } from "./machine.ts";
import { markdownTable } from "./markdown-table.ts";
import { medianBuilds } from "./median.ts";
import { HELP, type Options, optionsOf } from "./options.ts";
import { machineLine, report } from "./report.ts";
import type { Builds, Row, Size } from "./row.ts";

/** `npm run bench`: builds archives with each program, one after the other, and prints what that took. */
export async function benchGenerators(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  if (options === null) return printData(HELP);
  const folder = newFolder(options.folder ?? tmpdir());
  try {
    const machine = machineOf(folder);
    printMessage(machineLine(machine));
    printData(printed(machine, await benched(folder, machine, options), options));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function newFolder(within: string): string {
  if (!existsSync(within))
    throw new UserError(`--folder  Expected a folder, found none called "${within}"`);
  return mkdtempSync(join(within, "backfile-bench-"));
}

function printed(
  machine: Machine,
  sizes: readonly Size[],
  { seed, runs, output }: Options,
): string {
  if (output === "json") return `${JSON.stringify({ machine, seed, runs, sizes }, null, 2)}\n`;
  const tables = report(sizes, output === "markdown" ? markdownTable : table);
  return `${machineLine(machine)}; seed ${seed}, runs ${runs}\n\n${tables}`;
}

async function benched(
  folder: string,
  machine: Machine,
  options: Options,
): Promise<readonly Size[]> {
  const sizes: Size[] = [];
  for (const articles of options.sizes) {
    const rows: Row[] = [];
    for (const generator of chosen(articles, options))
      if (generator.program === "hugo" && machine.hugo === null)
        printMessage("Hugo is not installed; Debian's package is called hugo");
      else rows.push(...(await rowOf(join(folder, "site"), generator, articles, options)));
    sizes.push({ articles, rows });
  }
  return sizes;
}

/** A fresh folder for each run. No row where a build fails: what the others took is worth printing. */
async function rowOf(
  folder: string,
  generator: SiteGenerator,
  articles: number,
  { runs, seed }: Options,
): Promise<readonly Row[]> {
  const { name, program } = generator;
  const all: Builds[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      rmSync(folder, { recursive: true, force: true });
      all.push(await buildSite(folder, generator, { articles, seed }));
    }
    return [{ name, program, ...medianBuilds(all) }];
  } catch (error) {
    printMessage(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
