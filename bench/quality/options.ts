import { parseArgs } from "node:util";
import { UserError } from "../../src/user-error.ts";

/** What `npm run quality` is asked for. */
export interface Options {
  readonly folder: string;
  readonly only: readonly string[];
  /** A field whose wrong and missed answers are printed. */
  readonly misses: string | null;
  readonly raise: boolean;
  readonly json: boolean;
}

export const HELP = `How well labelled texts are read, and how fast.

Usage: npm run quality -- DIR [options]

  DIR               a folder of sets, each with truth.ndjson beside its texts, or one set
  --only SET,SET,…  these sets alone
  --misses FIELD    also print what was found wrong or not found, such as "dateline place"
  --raise           write the figures to tests/quality.json where they are better than those stored there
  --json            print the figures as JSON
  --help            this page

Exit 1 where a figure is worse than in tests/quality.json, or where the scorer beside the project counts otherwise.
bench/README.md says what the columns mean.
`;

/** Reads the command line; `null` where help is asked for. Throws a `UserError` for what it cannot use. */
export function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [folder, another] = positionals;
  if (folder === undefined || another !== undefined)
    throw new UserError("Expected one folder of labelled sets; see npm run quality -- --help");
  return {
    folder,
    only: values.only?.split(",").map((name) => name.trim()) ?? [],
    misses: values.misses ?? null,
    raise: values.raise,
    json: values.json,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: "string" },
        misses: { type: "string" },
        raise: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}
