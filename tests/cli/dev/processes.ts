import { existsSync, readdirSync, readFileSync } from "node:fs";

/** True where the system tells of its processes in `/proc`. */
export const TELLS = existsSync("/proc/self/stat");

/** The processes that a process started, and those that these started. */
export function descendantsOf(process: number): readonly number[] {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name) && parentOf(name) === process)
    .map(Number);
  return [...children, ...children.flatMap(descendantsOf)];
}

/** True unless it has ended, or only waits to be counted as ended. */
export const runs = (process: number): boolean => {
  const state = statOf(String(process))?.[0];
  return state !== undefined && state !== "Z" && state !== "X";
};

/** The addresses at which somebody listens to a port. */
export const listeningAt = (port: number): readonly string[] =>
  ["tcp", "tcp6"]
    .flatMap((table) => readFileSync(`/proc/net/${table}`, "utf8").split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, local = "", , state]) => state === "0A" && local.endsWith(`:${hex(port)}`))
    .map(([, local = ""]) => (local.startsWith("0100007F:") ? "127.0.0.1" : local));

const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, "0");

const parentOf = (process: string): number => Number(statOf(process)?.[1]);

/** State, parent and so on: what follows the name, which may hold anything. */
function statOf(process: string): readonly string[] | null {
  try {
    return readFileSync(`/proc/${process}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
  } catch {
    return null;
  }
}
