import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** Who holds a lock: one run of one process. */
export interface Holder {
  readonly pid: number;
  /** When the process began, as its system counts; empty where the system does not tell. A number that is used again has another one. */
  readonly started: string;
  /** Which start of the machine it belongs to. */
  readonly boot: string;
  readonly host: string;
  /** No other lock has the same. */
  readonly once: string;
}

/** This process. */
export const thisHolder = (): Holder => ({
  pid: process.pid,
  started: startOf(process.pid) ?? "",
  boot: bootOf(),
  host: hostname(),
  once: onceName(),
});

/** A name that no other process uses, and this one only once. */
export const onceName = (): string => `${process.pid}-${process.hrtime.bigint()}`;

/** What can be said of the holder of a lock. */
export type Fate = "alive" | "dead" | "elsewhere";

/** Only a process of this machine can be seen to be dead. */
export function fateOf({ pid, started, boot, host }: Holder): Fate {
  if (host !== hostname()) return "elsewhere";
  if (boot !== bootOf()) return "dead";
  if (!runs(pid)) return "dead";
  return started === (startOf(pid) ?? "") ? "alive" : "dead";
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The 22nd field of `/proc/PID/stat`; the second is a name in brackets that may hold anything. A process that has ended and waits for its parent is none. */
function startOf(pid: number): string | null {
  const fields = textOf(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
}

const bootOf = (): string => textOf("/proc/sys/kernel/random/boot_id").trim();

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
