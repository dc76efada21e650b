import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { flushPath } from "./replace-file.ts";

/** Up to so many files it costs less to wait for each than for the whole disk. */
const FEW = 200;

/** Waits until what was changed at these paths of a tree, or removed there, is on the disk. */
export function flush(tree: string, paths: readonly string[]): void {
  if (paths.length > FEW && flushedAll(tree)) return;
  const places = new Set(paths.flatMap((path) => [path, ...foldersOf(path)]));
  for (const place of places) if (existsSync(join(tree, place))) flushPath(join(tree, place));
}

/** Flushes the disk on which the tree lies, where there is a program for it. */
const flushedAll = (tree: string): boolean =>
  spawnSync("sync", ["-f", tree], { stdio: "ignore" }).status === 0;

/** The folders above a path, up to the tree itself. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === "." ? ["."] : [folder, ...foldersOf(folder)];
}
