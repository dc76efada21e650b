import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { printMessage } from "../print.ts";
import { faultOf } from "./fault.ts";
import { type Fault, isOutcome, type Outcome, type Task } from "./messages.ts";

/** The process in which the archive is rebuilt: whatever happens to it, the server lives on. */
export interface Child {
  alive(): boolean;
  /** Gives it one task. Its death is an outcome as well. */
  ask(task: Task): Promise<Outcome>;
  kill(): Promise<void>;
}

const WORKER = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url),
);
const MOST_SAID = 4000;

export function startChild(): Child {
  const child = fork(WORKER, { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let said = "";
  // What a view prints is shown: someone may be looking for a fault.
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said = (said + chunk).slice(-MOST_SAID);
      printMessage(String(chunk).trimEnd());
    });
  child.on("error", (error) => printMessage(String(error)));
  const runs = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    alive: () => runs() && child.connected,
    ask: (task) => outcomeOf(child, task, () => said),
    kill: async () => {
      if (!runs()) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function outcomeOf(child: ChildProcess, task: Task, said: () => string): Promise<Outcome> {
  const waiting = new AbortController();
  try {
    const answered = once(child, "message", waiting).then(([message]) => message);
    const ended = once(child, "close", waiting).then(([code, signal]) =>
      death(signal ?? `exit code ${code}`, said()),
    );
    child.send(task);
    const outcome: unknown = await Promise.race([answered, ended]);
    if (isOutcome(outcome)) return outcome;
    throw new Error(`Expected an outcome, found ${outcome}`);
  } catch (error) {
    return faultOf(error);
  } finally {
    waiting.abort();
  }
}

const death = (how: unknown, said: string): Fault => ({
  kind: "fault",
  message: `Expected a rebuild, found that its process ended (${how}); save a file to try again`,
  where: null,
  stack: said === "" ? null : said,
});
