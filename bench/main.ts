/** `npm run bench`: Backfile beside Hugo and Eleventy; or its search, or its stories, alone. */
import { printMessage } from "../src/cli/print.ts";
import { UserError } from "../src/user-error.ts";
import { benchGenerators } from "./generators/bench-generators.ts";
import { benchSearch } from "./search.ts";

const ALONE = ["--search", "--stories"];

try {
  const args = process.argv.slice(2);
  const bench = args.some((arg) => ALONE.includes(arg)) ? benchSearch : benchGenerators;
  await bench(args);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  printMessage(error.message);
  process.exitCode = 2;
}
