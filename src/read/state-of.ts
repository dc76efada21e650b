import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { FileState } from "../file-state.ts";

/** How a file of the content folder lies there now; `null` where it is gone. */
export function stateOf(root: string, path: string): FileState | null {
  const found = lstatSync(join(root, path), { throwIfNoEntry: false });
  return found ? { path, size: found.size, changed: found.ctimeMs, inode: found.ino } : null;
}
