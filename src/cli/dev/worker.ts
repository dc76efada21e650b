import { setTimeout } from "node:timers/promises";
import { faultOf } from "./fault.ts";
import type { letGo } from "./fresh-code.ts";
import { type Memory, NOTHING_KEPT } from "./memory.ts";
import { isTask, type Outcome, type Task } from "./messages.ts";
import type { rebuild } from "./rebuild.ts";

type Rebuild = typeof rebuild;

const MOST_TRIES = 200;

/** What it works with. */
interface Tools {
  readonly rebuild: Rebuild;
  /** As it was when it could first be imported: it has to work when nothing else does. */
  readonly letGo: typeof letGo;
}

/** The child process: it does what it is told, and never ends for what a rebuild throws. */
function work(): void {
  let tools: Tools | null = null;
  let memory = NOTHING_KEPT;

  async function outcomeOf(task: Task): Promise<Outcome> {
    const changed = task.code.length > 0;
    if (changed && !tools) return { kind: "stale" };
    const gone = tools ? await tools.letGo(task.code) : [];
    memory = without(memory, task.read, gone);
    tools = await renewed(tools, changed);
    if (!tools) return { kind: "stale" };
    const made = await tools.rebuild(task, memory);
    memory = made.memory;
    return made.rebuilt;
  }

  process.on("message", async (message) => {
    if (isTask(message)) process.send?.(await outcomeOf(message).catch(faultOf));
  });
}

/** What still holds once files changed: where a view is among the modules that are gone, no page does. */
function without(memory: Memory, read: Task["read"], gone: readonly string[]): Memory {
  const { steering, archive, ...kept } = memory.reading;
  const drawsAnew = gone.some((file) => /[/\\]templates[/\\]/u.test(file));
  return {
    reading: {
      steering: read === "all" ? null : steering,
      archive: read === "nothing" ? archive : null,
      ...kept,
    },
    records: drawsAnew ? new Map() : memory.records,
    contents: memory.contents,
    search: memory.search,
  };
}

/** The tools of the code as it is now; `null` where the loader does not let go of the old. */
async function renewed(old: Tools | null, changed: boolean): Promise<Tools | null> {
  const rebuild = await imported(changed && old ? old.rebuild : null);
  if (!rebuild) return null;
  return { rebuild, letGo: old?.letGo ?? (await import("./fresh-code.ts")).letGo };
}

/** The code that rebuilds, another than `old`. The loader hears late of what it has to let go, so it is asked more than once. */
async function imported(old: Rebuild | null): Promise<Rebuild | null> {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const { rebuild } = await import("./rebuild.ts");
    if (rebuild !== old) return rebuild;
    await setTimeout(5);
  }
  return null;
}

// Ctrl+C reaches parent and child alike; it is the parent that ends both.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());
work();
