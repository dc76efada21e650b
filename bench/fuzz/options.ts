import { parseArgs } from "node:util";
import { UserError } from "../../src/user-error.ts";

/** What `npm run fuzz` is asked for. */
export interface Options {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

export const HELP = `Texts that nobody listed: made of the repository's own by chance, and read, drawn and looked at.

Usage: npm run fuzz -- [options]

  --count N     so many texts (default: 1000)
  --seed N      other texts (default: 1)
  --only K      the text of this number alone, or those of an archive: 51-100
  --help        this page

Exit 1 where a page, a feed, a table or an address is not as it should be, where something crashes, or where a text
takes longer than 2 s. Texts that fail are written to a temporary folder. bench/README.md says more.
`;

/** Reads the command line; `null` where help is asked for. Throws a `UserError` for what it cannot use. */
export function optionsOf(args: readonly string[]): Options | null {
  const { help, count, seed, only } = parsed(args).values;
  if (help) return null;
  const [from, to] = only === undefined ? [1, wholeNumber("--count", count)] : rangeOf(only);
  return { seed: wholeNumber("--seed", seed), from, to };
}

function rangeOf(only: string): readonly [from: number, to: number] {
  const [first = "", last = first] = only.split("-");
  return [wholeNumber("--only", first), wholeNumber("--only", last)];
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        count: { type: "string", default: "1000" },
        seed: { type: "string", default: "1" },
        only: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(text))
    throw new UserError(`${option}  Expected a whole number from 1 to 9999999, found "${text}"`);
  return Number(text);
}
