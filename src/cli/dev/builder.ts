import { type Child, startChild } from "./child.ts";
import type { Fault, Outcome, Rebuilt, Task } from "./messages.ts";

/** Rebuilds in a child process, or in the next one where that has died. It takes one task at a time. */
export interface Builder {
  rebuild(task: Task): Promise<Rebuilt | Fault>;
  /** Code changed under a running rebuild, which may hang in it: it has a few seconds to end. */
  hurry(): void;
  /** Ends the process; a rebuild that was running is never answered. */
  end(): Promise<void>;
}

const PATIENCE = 3000;

export function startBuilder(): Builder {
  let child: Child | null = null;
  let hurried: NodeJS.Timeout | undefined;
  let busy = false;
  let ended = false;

  function ask(task: Task): Promise<Outcome> {
    if (child?.alive()) return child.ask(task);
    child = startChild();
    // A fresh process has no old code to let go of.
    return child.ask({ ...task, code: [] });
  }

  async function rebuild(task: Task): Promise<Rebuilt | Fault> {
    busy = true;
    const outcome = await ask(task);
    busy = false;
    clearTimeout(hurried);
    hurried = undefined;
    if (ended) return new Promise(() => {});
    if (outcome.kind !== "stale") return outcome;
    await child?.kill();
    return rebuild(task);
  }

  return {
    rebuild,
    hurry: () => {
      if (busy) hurried ??= setTimeout(() => void child?.kill(), PATIENCE);
    },
    end: async () => {
      ended = true;
      clearTimeout(hurried);
      await child?.kill();
    },
  };
}
