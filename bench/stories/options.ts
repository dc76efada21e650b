import { parseArgs } from "node:util";
import { UserError } from "../../src/user-error.ts";

/** What `npm run stories` is asked for. */
export interface Options {
  readonly folder: string;
  /** Print every group. */
  readonly groups: boolean;
  readonly curve: boolean;
  /** How many pairs to print on either side of each threshold; 0 for none. */
  readonly pairs: number;
}

export const HELP = `Which stories and copies are found in a folder of texts, and how near they are to the thresholds.

Usage: npm run stories -- DIR [options]

  DIR         a folder of texts; truth.ndjson beside them says which events they report
  --groups    also print every group: day, outlet and title of each text, and the words that they share
  --curve     also print what other thresholds of "same event" would find
  --pairs N   also print the N pairs of texts that are nearest above and below each threshold
  --help      this page

bench/README.md says what the columns mean.
`;

/** Reads the command line; `null` where help is asked for. Throws a `UserError` for what it cannot use. */
export function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [folder, another] = positionals;
  if (folder === undefined || another !== undefined)
    throw new UserError("Expected one folder of texts; see npm run stories -- --help");
  const { groups, curve, pairs } = values;
  return { folder, groups, curve, pairs: pairs === undefined ? 0 : pairsOf(pairs) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        groups: { type: "boolean", default: false },
        curve: { type: "boolean", default: false },
        pairs: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

function pairsOf(text: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(text))
    throw new UserError(`--pairs  Expected a whole number from 1 to 9999, found "${text}"`);
  return Number(text);
}
