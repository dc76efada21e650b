import { parseArgs } from "node:util";
import { UserError } from "../../src/user-error.ts";
import { wholeNumber } from "../whole-number.ts";
import { PROGRAMS, type Program } from "./generator.ts";

/** What `npm run bench` is asked for. */
export interface Options {
  readonly sizes: readonly number[];
  /** `null` is all of them, but for Eleventy where it takes minutes. */
  readonly only: readonly Program[] | null;
  readonly runs: number;
  /** Where to make a folder for texts and sites; `null` is where temporary files lie. */
  readonly folder: string | null;
  readonly seed: number;
  /** In megabytes: build our pages alone, within such a heap. */
  readonly heap: number | null;
  readonly output: "table" | "markdown" | "json";
}

export const HELP = `Backfile beside Hugo and Eleventy: the same texts, each program in a fresh process over fresh folders.

Usage: npm run bench -- [options]

  --articles N,N,…    sizes of the archive (default: 1000,10000)
  --only NAME,NAME    of backfile, hugo, eleventy (default: all; eleventy up to 10000)
  --runs N            how often; each figure is the one in the middle (default: 1)
  --folder DIR        where texts and sites lie, in a folder that is removed (default: a temporary one)
  --seed N            other texts (default: 1)
  --heap MB           our pages alone, at 10000 and each size, where the heap may have so much
  --markdown          the tables in Markdown
  --json              a record instead of tables
  --help              this page

  --search --help     what the search costs, beside Pagefind
  --stories           what finding stories costs

docs/benchmark.md says what the rows and columns mean.
`;

/** Reads the command line; `null` where help is asked for. Throws a `UserError` for what it cannot use. */
export function optionsOf(args: readonly string[]): Options | null {
  const { values } = parsed(args);
  if (values.help) return null;
  const heap = values.heap === undefined ? null : wholeNumber("--heap", values.heap);
  const sizes = values.articles.split(",").map((size) => wholeNumber("--articles", size));
  return {
    sizes: heap === null ? sizes : [...new Set([10_000, ...sizes])],
    only: values.only === undefined ? null : values.only.split(",").map(programOf),
    runs: wholeNumber("--runs", values.runs),
    folder: values.folder ?? null,
    seed: wholeNumber("--seed", values.seed),
    heap,
    output: values.json ? "json" : values.markdown ? "markdown" : "table",
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        articles: { type: "string", default: "1000,10000" },
        only: { type: "string" },
        runs: { type: "string", default: "1" },
        folder: { type: "string" },
        seed: { type: "string", default: "1" },
        heap: { type: "string" },
        markdown: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

function programOf(text: string): Program {
  const program = PROGRAMS.find((name) => name === text.trim());
  if (program === undefined)
    throw new UserError(`--only  Expected ${PROGRAMS.join(", ")}, found "${text}"`);
  return program;
}
