import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
export const tsx = fileURLToPath(import.meta.resolve("tsx"));

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program and its arguments, for `spawn`. */
export const command = (...args: readonly string[]): [program: string, args: string[]] => [
  process.execPath,
  ["--import", tsx, main, ...args],
];

/** Runs the program in a folder, as a person would. */
export function run(cwd: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(...command(...args), { cwd, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** The program as a shell knows it, to be piped somewhere. */
export const PROGRAM = [process.execPath, "--import", tsx, main].map(quoted).join(" ");

/** Runs a line of bash in a folder; what it does not say is as it is here. */
export function shell(cwd: string, line: string, env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts the program and leaves it running. */
export const start = (cwd: string, ...args: readonly string[]) => startAt(main, cwd, ...args);

/** Starts a program whose sources lie elsewhere, and leaves it running. */
export const startAt = (program: string, cwd: string, ...args: readonly string[]) =>
  spawn(process.execPath, ["--import", tsx, program, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
