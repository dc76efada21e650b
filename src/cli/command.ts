/** An option of a command, as `--help` shows it. */
export interface Option {
  readonly type: "string" | "boolean";
  /** What stands for the value in `--help`: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

/** What was given on the command line. */
export interface Given {
  text(option: string): string | null;
  flag(option: string): boolean;
}

/** One command: `run` gives the exit code. 0 done, 1 the content fails, 2 wrong usage, 3 our fault. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  run(given: Given): Promise<number>;
}
