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

/** Where a command runs, and what its environment has beside that of this process. */
export interface Circumstances {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A look takes half a millisecond, so all of them two parts in a hundred of a core. The kernel itself keeps the peak of the first process; only sums are looked for. */
const EVERY_MS = 50;
const TICKS_PER_SECOND = 100;

/** Runs a command to its end. Rejects where it fails, with what it said; works where `/proc` is (Linux), and while nothing else is measured. */
export async function measure(
  command: string,
  args: readonly string[],
  { cwd, env }: Circumstances = {},
): Promise<Cost> {
  if (!existsSync(`/proc/self/task/${process.pid}/children`))
    throw new Error("Expected /proc, which is where memory is read; the benchmark runs on Linux");
  const cpu = endedChildrenSeconds();
  const start = performance.now();
  const child = spawn(command, args, {
    ...{ cwd, env: { ...process.env, ...env } },
    stdio: ["ignore", "pipe", "pipe"],
  });
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

/** The time that all ended children of this process took, and theirs. The fields of `/proc/self/stat` are counted behind the name, which may hold anything. */
function endedChildrenSeconds(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Looks at the memory of a process and those below it until it is told to stop. */
function watchPeak(root = 0): { readonly stop: () => void; readonly bytes: () => number } {
  let peak = 0;
  const look = () => {
    const all = treeOf(root).map(memoryOf);
    const held = all.reduce((sum, { now }) => sum + now, 0);
    peak = Math.max(peak, held, all[0]?.most ?? 0);
  };
  const timer = setInterval(look, EVERY_MS);
  return { stop: () => clearInterval(timer), bytes: () => peak };
}

/** A process and all those below it. Asks each for its own: to read all processes of the machine would cost as much as some of what is measured. */
function treeOf(root: number): readonly number[] {
  const tree = [root];
  for (const pid of tree) tree.push(...childrenOf(pid));
  return tree;
}

/** Those that any thread of a process started; none where it has ended. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      (readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").match(/\d+/gu) ?? []).map(
        Number,
      ),
    );
  } catch {
    return [];
  }
}

/** The bytes that a process holds, its threads included, and the most that it has held; 0 where it has ended. */
function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const bytes = (field: RegExp): number => Number(field.exec(status)?.[1] ?? 0) * 1024;
    return { now: bytes(/^VmRSS:\s+(\d+)/mu), most: bytes(/^VmHWM:\s+(\d+)/mu) };
  } catch {
    return { now: 0, most: 0 };
  }
}
