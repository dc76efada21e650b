import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ListedFile, Listing } from "./listing.ts";
import { MARKER } from "./marker.ts";

/** How a tree stands against its listing, by size and time of each file. */
export interface Sweep {
  /** What is as it was left. */
  readonly intact: Listing;
  /** What was changed or removed since. */
  readonly altered: readonly string[];
  /** What is not of ours. */
  readonly unknown: readonly string[];
  /** Folders in which nothing lies, the innermost first. */
  readonly empty: readonly string[];
}

/** True for a tree that is as it was left; one that is published file by file may hold other files as well. */
export const isClean = (
  { altered, unknown }: Pick<Sweep, "altered" | "unknown">,
  { byFile }: { readonly byFile: boolean },
): boolean => altered.length === 0 && (byFile || unknown.length === 0);

/** Looks at every file of a tree. */
export function sweep(tree: string, listing: Listing): Sweep {
  const intact = new Map<string, ListedFile>();
  const unknown: string[] = [];
  const empty: string[] = [];
  for (const { path, isFolder } of entriesIn(tree)) {
    const listed = listing.get(path);
    if (isFolder) empty.push(path);
    else if (listed === undefined) unknown.push(path);
    else if (isAsListed(join(tree, path), listed)) intact.set(path, listed);
  }
  return {
    intact,
    unknown,
    empty,
    altered: [...listing.keys()].filter((path) => !intact.has(path)),
  };
}

// Neither inode nor ctime: a link changes the one, a cache of a build server the other.
function isAsListed(file: string, { size, modified }: ListedFile): boolean {
  const found = lstatSync(file, { bigint: true });
  return found.isFile() && found.size === size && found.mtimeNs === modified;
}

interface Entry {
  readonly path: string;
  /** A folder in which nothing lies. */
  readonly isFolder: boolean;
}

/** All that lies in a tree but its marker; of folders only those that are empty. */
function* entriesIn(tree: string, folder = ""): Generator<Entry> {
  const entries = readdirSync(join(tree, folder), { withFileTypes: true });
  if (entries.length === 0 && folder !== "") yield { path: folder, isFolder: true };
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* entriesIn(tree, path);
    else if (!isMarker(path)) yield { path, isFolder: false };
  }
}

/** The marker, and what is left of one that was being written. */
const isMarker = (path: string): boolean => path === MARKER || path === `${MARKER}.new`;
