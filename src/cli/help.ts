import type { Argument, Command } from "./command.ts";

const WIDTH = 18;

const shown = ({ name, optional }: Argument): string => (optional ? `[${name}]` : name);

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
    row("help <command>", "shows the options of a command, and examples"),
    row("--version", "prints the version"),
    "",
  ].join("\n");

/** What `backfile <command> --help` prints. */
export const commandHelp = ({ name, summary, argument, options, examples }: Command): string =>
  [
    `backfile ${name}: ${summary}`,
    "",
    `Usage: backfile ${name}${argument ? ` ${shown(argument)}` : ""} [options]`,
    "",
    ...(argument ? [row(argument.name, argument.help)] : []),
    ...Object.entries(options).map(([option, { value, help: words }]) =>
      row(value ? `--${option} ${value}` : `--${option}`, words),
    ),
    row("--help", "this page"),
    "",
    "Examples:",
    ...examples.map((example) => `  ${example}`),
    "",
    "Exit: 0 done, 1 the content fails, 2 wrong usage, 3 a fault of the program,",
    "75 another build of the site is running",
    "",
  ].join("\n");
