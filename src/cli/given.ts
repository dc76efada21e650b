import { parseArgs } from "node:util";
import { nearest } from "../nearest.ts";
import { UserError } from "../user-error.ts";
import type { Command, Given } from "./command.ts";

/** The options of a command line. Throws a `UserError` for one that the command does not have. */
export function given(command: Command, args: readonly string[]): Given {
  const types = Object.entries(command.options).map(
    ([name, { type }]) => [name, { type }] as const,
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === "option") refuseUnknown(command, token.name, token.value);
  if (positionals[0] !== undefined)
    throw new UserError(
      `Expected options only, found "${positionals[0]}"; see \`backfile ${command.name} --help\``,
    );
  return {
    text: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : null;
    },
    flag: (option) => values[option] === true,
  };
}

function refuseUnknown({ name, options }: Command, found: string, value: string | undefined): void {
  const option = options[found];
  const known = Object.keys(options).map((each) => `--${each}`);
  if (!option) throw new UserError(unknown(`option of ${name}`, `--${found}`, known));
  if (option.type === "string" && value === undefined)
    throw new UserError(`--${found}  Expected ${option.value ?? "a value"} after it`);
}

/** What is said of a word that nobody knows: the one that was probably meant, else all that there are. */
export function unknown(what: string, found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  const way = meant ? `did you mean \`${meant}\`?` : `there are ${known.join(", ")}`;
  return `Expected a known ${what}, found "${found}"; ${way}`;
}
