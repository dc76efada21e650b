import { type Dirent, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readBox } from "./box-file.ts";
import type { BoxTask } from "./box-tasks.ts";
import type { Boxed } from "./boxed.ts";

/** The boxes of a folder by their names. */
export type Boxes = ReadonlyMap<string, readonly Boxed[]>;

const BOX = /^[0-9a-f]{40}$/u;

/** What lies in a folder that code of this key has filled; the folder is made where there is none, and whatever is no box is taken away. */
export function boxesIn(folder: string, key: string): Boxes {
  mkdirSync(folder, { recursive: true });
  const boxes = readdirSync(folder, { withFileTypes: true }).filter(isBox);
  removeOthers(folder, boxes);
  return new Map(boxes.map(({ name }) => [name, readBox(folder, name, key)]));
}

const isBox = (entry: Dirent): boolean => entry.isFile() && BOX.test(entry.name);

/** Takes away whatever is none of these boxes: the texts in it are gone, or lie in another. */
export function removeOthers(folder: string, boxes: readonly Pick<BoxTask, "name">[]): void {
  const names = new Set(boxes.map(({ name }) => name));
  for (const name of readdirSync(folder))
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
