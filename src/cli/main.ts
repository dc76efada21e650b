#!/usr/bin/env node
import { UserError } from "../user-error.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { given, unknown } from "./given.ts";
import { commandHelp, help } from "./help.ts";
import { preview } from "./preview.ts";
import { printData, printMessage } from "./print.ts";
import { records } from "./records.ts";

const COMMANDS: readonly Command[] = [build, check, preview, records];

const asksForHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

/** Runs one command line, and gives its exit code. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === "help" || asksForHelp(name)) {
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
  if (!rest.some(asksForHelp)) return command.run(given(command, rest));
  printData(commandHelp(command));
  return 0;
}

/** A fault that a person can mend is one sentence, exit 2; ours has its stack, exit 3. */
function report(error: unknown): number {
  if (error instanceof UserError) {
    printMessage(error.message);
    return 2;
  }
  printMessage(`A fault of the program: ${error instanceof Error ? error.stack : error}`);
  return 3;
}

process.exitCode = await main(process.argv.slice(2)).catch(report);
