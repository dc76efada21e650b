/** An option of a command, as `--help` shows it. */
export interface Option {
  readonly type: "string" | "number" | "boolean";
  /** What stands for the value in `--help`: `DIR`. */
  readonly value?: string;
  /** What a number may be; without it, any whole number from 0. */
  readonly range?: { readonly least: number; readonly most: number };
  readonly help: string;
}

/** The one word that a command takes beside its options. */
export interface Argument {
  /** What stands for it in `--help`: `FILE`. */
  readonly name: string;
  readonly help: string;
  /** It may be left out. */
  readonly optional?: boolean;
}

/** What was given on the command line. */
export interface Given {
  /** The word beside the options; empty where there is none. */
  readonly argument: string;
  text(option: string): string | null;
  number(option: string): number | null;
  flag(option: string): boolean;
}

/** One command: `run` gives the exit code. 0 done, 1 the content fails, 2 wrong usage, 3 our fault, 75 another build is running. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly argument?: Argument;
  readonly options: Readonly<Record<string, Option>>;
  /** Two lines that a person may type. */
  readonly examples: readonly [string, string];
  run(given: Given): Promise<number>;
}
