#!/usr/bin/env node
import { parseArgs } from "node:util";
import { nearest } from "../nearest.ts";
import { UserError } from "../user-error.ts";
import { build } from "./build.ts";
import type { Command, Given } from "./command.ts";
import { commandHelp, help } from "./help.ts";
import { preview } from "./preview.ts";
import { printData, printMessage } from "./print.ts";
import { records } from "./records.ts";

const COMMANDS: readonly Command[] = [build, preview, records];

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    printData(help(COMMANDS));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command)
    throw new UserError(
      unknown(
        "command",
        name,
        COMMANDS.map((each) => each.name),
      ),
    );
  if (rest.includes("--help") || rest.includes("-h")) {
    printData(commandHelp(command));
    return 0;
  }
  return command.run(given(command, rest));
}

/** The options of a command line. Throws a `UserError` for one that the command does not have. */
function given({ options, name }: Command, args: readonly string[]): Given {
  const names = Object.keys(options);
  const types = Object.entries(options).map(([option, { type }]) => [option, { type }] as const);
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = options[token.name];
    if (!option)
      throw new UserError(
        unknown(
          `option of ${name}`,
          `--${token.name}`,
          names.map((each) => `--${each}`),
        ),
      );
    if (option.type === "string" && token.value === undefined)
      throw new UserError(`--${token.name}  Expected ${option.value ?? "a value"} after it`);
  }
  if (positionals[0] !== undefined)
    throw new UserError(
      `Expected options only, found "${positionals[0]}"; see \`backfile ${name} --help\``,
    );
  return {
    text: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : null;
    },
    flag: (option) => values[option] === true,
  };
}

function unknown(what: string, found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  const way = meant ? `did you mean \`${meant}\`?` : `there are ${known.join(", ")}`;
  return `Expected a known ${what}, found "${found}"; ${way}`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const ours = !(error instanceof UserError);
  printMessage(
    ours
      ? `A fault of the program: ${error instanceof Error ? error.stack : error}`
      : error.message,
  );
  process.exitCode = ours ? 3 : 2;
}
