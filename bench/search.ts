import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printData, printMessage } from "../src/cli/print.ts";
import { benchIndex, benchSite } from "./bench.ts";
import { HELP, type Options, optionsOf } from "./options.ts";
import { report } from "./report.ts";
import type { Benched } from "./row.ts";
import { storyCost } from "./story-cost.ts";
import { storyCostTable } from "./story-cost-table.ts";

/** `npm run bench -- --search`: what the search costs, beside Pagefind on the same pages; or, with `--stories`, what stories cost. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  if (options === null) return printData(HELP);
  for (const articles of options.sizes)
    if (options.stories) await costOfStories(articles, options);
    else await costOfSearch(articles, options);
}

async function costOfStories(articles: number, { seed, mixed }: Options): Promise<void> {
  printMessage(`${articles} articles: stories and copies`);
  const cost = await storyCost({ articles, seed, mixed, events: true });
  printData(`${storyCostTable(cost)}\n`);
}

async function costOfSearch(articles: number, options: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
  try {
    printData(report(await benched(folder, articles, options)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const benched = (folder: string, articles: number, options: Options): Promise<Benched> =>
  (options.indexOnly ? benchIndex : benchSite)(folder, articles, options);
