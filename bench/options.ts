import { parseArgs } from "node:util";
import { UserError } from "../src/user-error.ts";
import { wholeNumber } from "./whole-number.ts";

/** What `npm run bench -- --search` or `--stories` is asked for. */
export interface Options {
  readonly sizes: readonly number[];
  readonly only: Only | null;
  /** No site, no browser and no Pagefind. */
  readonly indexOnly: boolean;
  /** What stories cost, and nothing of the search. */
  readonly stories: boolean;
  readonly seed: number;
  readonly mixed: boolean;
}

const ONLY = ["backfile", "pagefind"] as const;

type Only = (typeof ONLY)[number];

export const HELP = `What the search costs, beside Pagefind 1.5.2 on the same pages; or what finding stories costs.

Usage: npm run bench -- --search [options]
       npm run bench -- --stories [options]

  --articles N,N,…    sizes of the archive (default: 1000,10000)
  --only NAME         backfile or pagefind
  --index-only        our index alone, without site, browser and Pagefind: for 50,000 articles and more
  --seed N            other texts (default: 1)
  --mixed             texts in five languages instead of English
  --help              this page

Texts, sites and indexes lie in a temporary folder, which is removed. docs/benchmark.md says what the columns mean.
`;

/** Reads the command line; `null` where help is asked for. Throws a `UserError` for what it cannot use. */
export function optionsOf(args: readonly string[]): Options | null {
  const { values } = parsed(args);
  if (values.help) return null;
  return {
    sizes: values.articles.split(",").map((size) => wholeNumber("--articles", size)),
    only: onlyOf(values.only),
    indexOnly: values["index-only"],
    stories: values.stories,
    seed: wholeNumber("--seed", values.seed),
    mixed: values.mixed,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        articles: { type: "string", default: "1000,10000" },
        only: { type: "string" },
        "index-only": { type: "boolean", default: false },
        search: { type: "boolean", default: false },
        stories: { type: "boolean", default: false },
        seed: { type: "string", default: "1" },
        mixed: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

function onlyOf(text: string | undefined): Only | null {
  const only = ONLY.find((name) => name === text) ?? null;
  if (text !== undefined && only === null)
    throw new UserError(`--only  Expected ${ONLY.join(" or ")}, found "${text}"`);
  return only;
}
