import { ENDING, loadModule } from "../load-module.ts";
import { ProgramFault } from "../program-fault.ts";
import { BusyError, UserError } from "../user-error.ts";
import type { Command } from "./command.ts";
import { given } from "./given.ts";
import { commandHelp, help } from "./help.ts";
import { printData, printMessage } from "./print.ts";
import { unknown } from "./unknown.ts";
import { version } from "./version.ts";

/** The commands in the order of the help. Only the one that is wanted is loaded: to load them all takes longer than to see that nothing changed. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await loaded("init", () => import("./init.ts"))).init,
  build: async () => (await loaded("build", () => import("./build.ts"))).build,
  dev: async () => (await loaded("dev", () => import("./dev.ts"))).dev,
  preview: async () => (await loaded("preview", () => import("./preview.ts"))).preview,
  check: async () => (await loaded("check", () => import("./check.ts"))).check,
  explain: async () => (await loaded("explain", () => import("./explain.ts"))).explain,
  records: async () => (await loaded("records", () => import("./records.ts"))).records,
  verify: async () => (await loaded("verify", () => import("./verify.ts"))).verify,
};

const loaded = <Module>(name: string, imported: () => Promise<Module>): Promise<Module> =>
  loadModule(new URL(`./${name}${ENDING}`, import.meta.url), imported);

const asksForHelp = (word: string | undefined): boolean => word === "--help" || word === "-h";

/** Words that stand where a command may. */
const BESIDES = ["help", "--help", "--version"];

/** Runs one command line, and gives its exit code. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) return print(await helpOn(), 2);
  if (name === "help" || asksForHelp(name)) return print(await helpOn(rest[0]));
  if (name === "--version") return print(`${version()}\n`);
  const command = await commandOf(name);
  const options = rest.slice(0, rest.includes("--") ? rest.indexOf("--") : rest.length);
  if (options.some(asksForHelp)) return print(commandHelp(command));
  return command.run(given(command, rest));
}

function print(text: string, code = 0): number {
  printData(text);
  return code;
}

async function helpOn(topic = "help"): Promise<string> {
  if (topic !== "help" && !asksForHelp(topic)) return commandHelp(await commandOf(topic));
  return help(await Promise.all(Object.values(COMMANDS).map((command) => command())));
}

function commandOf(name: string): Promise<Command> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command();
  throw new UserError(unknown("command", name, [...Object.keys(COMMANDS), ...BESIDES]));
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
