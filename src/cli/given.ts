import { parseArgs } from "node:util";
import { UserError } from "../user-error.ts";
import type { Command, Given } from "./command.ts";
import { optionFault, type Typed } from "./option-fault.ts";
import { unknown } from "./unknown.ts";

/** The options and the argument of a command line. Throws a `UserError` for what the command does not have, and for a value that it cannot use. */
export function given(command: Command, args: readonly string[]): Given {
  const types = Object.entries(command.options).map(
    ([name, { type }]) => [name, { type: type === "boolean" ? type : "string" }] as const,
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === "option") refuse(command, token.name, token);
  const text = (option: string): string | null => {
    const value = values[option];
    return typeof value === "string" ? value : null;
  };
  return {
    argument: argumentOf(command, positionals),
    text,
    number: (option) => {
      const value = text(option);
      return value === null ? null : Number(value);
    },
    flag: (option) => values[option] === true,
  };
}

function refuse({ name, options }: Command, found: string, typed: Typed): void {
  const known = Object.keys(options).map((each) => `--${each}`);
  const option = known.includes(typed.rawName) ? options[found] : undefined;
  if (!option) throw new UserError(unknown(`option of ${name}`, typed.rawName, known));
  const fault = optionFault(option, typed);
  if (fault !== null) throw new UserError(`${typed.rawName}  ${fault}`);
}

function argumentOf({ name, argument }: Command, words: readonly string[]): string {
  const [first, second] = words;
  const way = `see \`npx backfile ${name} --help\``;
  if (argument && !argument.optional && !first)
    throw new UserError(`Expected ${argument.name} after \`backfile ${name}\`; ${way}`);
  if (argument && second !== undefined)
    throw new UserError(`Expected one ${argument.name}, found "${second}" as well; ${way}`);
  if (!argument && first !== undefined)
    throw new UserError(`Expected options only, found "${first}"; ${way}`);
  return first ?? "";
}
