/** `npm run bench`: what the search costs, beside Pagefind on the same pages. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printData, printMessage } from "../src/cli/print.ts";
import { UserError } from "../src/user-error.ts";
import { benchIndex, benchSite } from "./bench.ts";
import { HELP, type Options, optionsOf } from "./options.ts";
import { report } from "./report.ts";
import type { Benched } from "./row.ts";

async function main(options: Options): Promise<void> {
  for (const articles of options.sizes) {
    const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
    try {
      printData(report(await benched(folder, articles, options)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

const benched = (folder: string, articles: number, options: Options): Promise<Benched> =>
  (options.indexOnly ? benchIndex : benchSite)(folder, articles, options);

try {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) printData(HELP);
  else await main(options);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  printMessage(error.message);
  process.exitCode = 2;
}
