import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Puts a text in the place of a file, by way of the name `next`, whole or not at all, and durably. The old file is never written to: another tree may share it. */
export function replaceFile(path: string, text: string, next = `${path}.new`): void {
  rmSync(next, { force: true });
  writeFileSync(next, text, { flush: true });
  renameSync(next, path);
  flushPath(dirname(path));
}

/** Waits until a file, or the list of names of a folder, is on the disk. */
export function flushPath(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
