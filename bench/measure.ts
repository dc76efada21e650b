import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What a command cost, with all the processes that it started. */
export interface Cost {
  /** User and system time, to 10 ms. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that its processes held together. Pages that they share count for each of them. */
  readonly peakBytes: number;
  readonly stdout: string;
}

const EVERY_MS = 20;
const TICKS_PER_SECOND = 100;

/** Runs a command to its end. Rejects where it fails, with what it said; works where `/proc` is (Linux), and while nothing else is measured. */
export async function measure(command: string, args: readonly string[]): Promise<Cost> {
  if (!existsSync("/proc/self/stat"))
    throw new Error("Expected /proc, which is where memory is read; the benchmark runs on Linux");
  const cpu = endedChildrenSeconds();
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const peak = watchPeak(child.pid);
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
  const ended = new Promise((done, fail) => child.on("error", fail).on("close", done));
  const code = await ended.finally(peak.stop);
  const wallSeconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")}: exit ${code}\n${stderr()}`);
  const cpuSeconds = endedChildrenSeconds() - cpu;
  return { cpuSeconds, wallSeconds, peakBytes: peak.bytes(), stdout: stdout() };
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: string[] = [];
  stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  return () => chunks.join("");
}

/** The fields of `/proc/PID/stat` behind the name, which may hold anything; empty where the process has ended. */
function statOf(pid: number | string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

/** The time that all ended children of this process took, and theirs. */
function endedChildrenSeconds(): number {
  const stat = statOf("self");
  return (Number(stat[13]) + Number(stat[14])) / TICKS_PER_SECOND;
}

/** Looks at the memory of a process and those below it until it is told to stop. */
function watchPeak(root = 0): { readonly stop: () => void; readonly bytes: () => number } {
  let peak = 0;
  const look = () => {
    const held = treeOf(root).reduce((sum, pid) => sum + statusBytes(pid, "VmRSS"), 0);
    peak = Math.max(peak, held, statusBytes(root, "VmHWM"));
  };
  const timer = setInterval(look, EVERY_MS);
  return { stop: () => clearInterval(timer), bytes: () => peak };
}

/** A process and all those below it. */
function treeOf(root: number): readonly number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [Number(name), Number(statOf(name)[1])] as const);
  const tree = [root];
  for (const above of tree)
    tree.push(...parents.filter(([, parent]) => parent === above).map(([pid]) => pid));
  return tree;
}

/** A size of `/proc/PID/status`; 0 where the process has ended. */
function statusBytes(pid: number, field: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, "mu").exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
