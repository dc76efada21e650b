import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Makes one file of `publish-once.ts`, which starts in a tenth of a second. */
export function bundled(folder: string): string {
  const outfile = join(folder, "publish-once.mjs");
  buildSync({
    entryPoints: [here("../publish/release/publish-once.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

/** How a child ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Starts a program in a child process; `environment` is what differs. */
export const started = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });

/** Runs one to its end. */
export async function ended(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = started(args, environment);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, said };
}

const HOOK = ["--import", here("kill-before.mjs")];

/** What a disk refuses. */
export type Refusal = "ENOSPC" | "EROFS" | "EIO";

/** Runs it on a disk that refuses the call and every later one of those that write. */
export const refusedFrom = (
  call: number,
  refusal: Refusal,
  args: readonly string[],
): Promise<Ended> => ended([...HOOK, ...args], { REFUSE_FROM: String(call), REFUSE_WITH: refusal });

/** Runs it and ends it right before a call that changes the disk. */
export const killedBefore = (call: number, args: readonly string[]): Promise<Ended> =>
  ended([...HOOK, ...args], { KILL_BEFORE: String(call) });

/** How many calls it makes that change the disk. */
export async function callsOf(args: readonly string[], scratch: string): Promise<number> {
  const count = join(scratch, "calls");
  const { code, said } = await ended([...HOOK, ...args], { KILL_COUNT: count });
  if (code !== 0) throw new Error(said);
  return Number(readFileSync(count, "utf8"));
}

/** Does work for each of many, two at a time. */
export async function forAll<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all([worker(), worker()]);
}
