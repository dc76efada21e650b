import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Rejected } from "../article.ts";
import { isLeftAlone, isTextName, notAFile } from "./walk.ts";

/** What a path below a content folder leads to. */
export type Sighted = "text" | "folder" | "other" | "left-alone" | "nothing" | Rejected;

/** Looks at one path as the listing of its folder would, without listing it. */
export function look(root: string, path: string): Sighted {
  const names = path.split("/");
  for (const [at, name] of names.entries()) {
    const way = names.slice(0, at + 1).join("/");
    const entry = entryAt(join(root, way));
    if (entry === null) return "nothing";
    if (isLeftAlone(name, way)) return "left-alone";
    if (entry.isSymbolicLink() || way === path) return sightedAt(entry, way);
    if (!entry.isDirectory()) return "nothing";
  }
  return "nothing";
}

function sightedAt(entry: Stats, path: string): Sighted {
  if (entry.isDirectory()) return "folder";
  const why = notAFile(entry, path);
  if (why) return { path, ...why };
  return entry.isFile() && isTextName(path) ? "text" : "other";
}

/** True for whatever stands there, a link that leads nowhere included. */
export const isThere = (path: string): boolean => entryAt(path) !== null;

function entryAt(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}
