import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codePrinter } from "../code-print.ts";
import { ENDING } from "../load-module.ts";
import type { StoryMemory } from "../stories/find-stories.ts";
import { printMemory, readMemory } from "../stories/memory/print-memory.ts";

const FINDING = ["../stories/find-stories", "../stories/memory/print-memory"].map((name) =>
  fileURLToPath(new URL(name + ENDING, import.meta.url)),
);

/** Stands for the code that finds stories: 40 letters. */
const storyCode = (): string => codePrinter()(FINDING);

/** Leaves what is known of the stories for the next build; without stories nothing of them is left. */
export function keepStories(path: string, memory: StoryMemory | null): void {
  if (memory === null) {
    rmSync(path, { force: true });
    return;
  }
  writeFileSync(`${path}.new`, storyCode());
  writeFileSync(`${path}.new`, printMemory(memory), { flag: "a" });
  renameSync(`${path}.new`, path);
}

/** What the last build left; `null` where that is nothing, damaged, or found by other code. */
export function keptStories(path: string): StoryMemory | null {
  const bytes = bytesAt(path);
  const code = Buffer.from(storyCode());
  const isOurs = bytes?.subarray(0, code.length).equals(code) ?? false;
  return bytes && isOurs ? readMemory(bytes.subarray(code.length)) : null;
}

function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
