import { ProgramFault } from "../program-fault.ts";
import { BusyError, UserError } from "../user-error.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { dev } from "./dev.ts";
import { explain } from "./explain.ts";
import { given } from "./given.ts";
import { commandHelp, help } from "./help.ts";
import { preview } from "./preview.ts";
import { printData, printMessage } from "./print.ts";
import { records } from "./records.ts";
import { unknown } from "./unknown.ts";
import { verify } from "./verify.ts";
import { version } from "./version.ts";

const COMMANDS: readonly Command[] = [build, dev, preview, check, explain, records, verify];

const asksForHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

/** Words that stand where a command may. */
const BESIDES = ["help", "--help", "--version"];

/** Runs one command line, and gives its exit code. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) return print(help(COMMANDS), 2);
  if (name === "help" || asksForHelp(name)) return print(helpOn(rest[0]));
  if (name === "--version") return print(`${version()}\n`);
  const command = commandOf(name);
  const options = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : rest.length);
  if (options.some(asksForHelp)) return print(commandHelp(command));
  return command.run(given(command, rest));
}

function print(text: string, code = 0): number {
  printData(text);
  return code;
}

const helpOn = (topic = "help"): string =>
  topic === "help" || asksForHelp(topic) ? help(COMMANDS) : commandHelp(commandOf(topic));

function commandOf(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const known = COMMANDS.map((each) => each.name);
  throw new UserError(unknown("command", name, [...known, ...BESIDES]));
}

/** A fault that a person can mend is one sentence, exit 2, or 75 where it ends by itself; ours has its stack unless it was foreseen, exit 3. */
function report(error: unknown): number {
  if (error instanceof UserError) {
    printMessage(error.message);
    return error instanceof BusyError ? 75 : 2;
  }
  if (error instanceof ProgramFault) printMessage(error.message);
  else printMessage(`A fault of the program: ${error instanceof Error ? error.stack : error}`);
  return 3;
}

main(process.argv.slice(2))
  .catch(report)
  .then((code) => {
    process.exitCode = code;
  });
