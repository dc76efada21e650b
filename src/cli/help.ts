import type { Command } from "./command.ts";

const WIDTH = 18;

const row = (left: string, right: string): string => `  ${left.padEnd(WIDTH)}  ${right}`;

/** What `backfile --help` prints. */
export const help = (commands: readonly Command[]): string =>
  [
    "Raw news text in, a permanent archive out.",
    "",
    "Usage: backfile <command> [options]",
    "",
    ...commands.map(({ name, summary }) => row(name, summary)),
    "",
    "backfile <command> --help  shows the options of a command",
    "",
  ].join("\n");

/** What `backfile <command> --help` prints. */
export const commandHelp = ({ name, summary, options }: Command): string =>
  [
    `backfile ${name}: ${summary}`,
    "",
    `Usage: backfile ${name} [options]`,
    "",
    ...Object.entries(options).map(([option, { value, help: words }]) =>
      row(value ? `--${option} ${value}` : `--${option}`, words),
    ),
    row("--help", "this page"),
    "",
    "Exit: 0 done, 1 the content fails, 2 wrong usage, 3 a fault of the program",
    "",
  ].join("\n");
