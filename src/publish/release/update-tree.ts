import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../disk-words.ts";
import type { ListedFile, Listing } from "./listing.ts";
import type { Piece } from "./piece.ts";
import { listedAt } from "./verify.ts";

/** A tree and what of it is as it was left. */
export interface Known {
  readonly tree: string;
  readonly intact: Listing;
  /** What was of ours and was changed since. */
  readonly altered: readonly string[];
}

/** What became of a tree. */
export interface Updated {
  readonly listing: Listing;
  /** The paths at which anything was changed or removed. */
  readonly touched: readonly string[];
}

/** Brings a tree up to date with what only differs: what the live one has is linked, the rest is moved in from where it was drawn. No file is ever written to. */
export function updateTree(own: Known, live: Known, pieces: readonly Piece[]): Updated {
  const wanted = new Set(pieces.map(({ path }) => path));
  const removed = [...own.intact.keys(), ...own.altered].filter((path) => !wanted.has(path));
  for (const path of removed) removeFile(own.tree, path);
  const way = wayMaker();
  const touched = [...removed];
  const listing = new Map<string, ListedFile>();
  for (const piece of pieces) {
    const { path, sha256 } = piece;
    const kept = own.intact.get(path);
    if (kept?.sha256 !== sha256) {
      way(join(own.tree, path));
      touched.push(path);
    }
    listing.set(path, kept?.sha256 === sha256 ? kept : put(piece, own.tree, live));
  }
  return { listing, touched };
}

/** A file that the live tree has is the same file afterwards. */
function put({ path, sha256, drawn }: Piece, tree: string, live: Known): ListedFile {
  const target = join(tree, path);
  const there = live.intact.get(path);
  if (there?.sha256 !== sha256) renameSync(drawn, target);
  else if (linked(join(live.tree, path), target)) return there;
  else copyFileSync(join(live.tree, path), target);
  return listedAt(target, sha256);
}

/** Makes way for files, and makes each folder once. */
function wayMaker(): (target: string) => void {
  const made = new Set<string>();
  return (target) => {
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    // Most often nothing is there, which a look tells sooner than a removal.
    if (lstatSync(target, { throwIfNoEntry: false })) rmSync(target, { recursive: true });
  };
}

/** A disk that makes no links, or no more of them, gets the file itself. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Removes a file, and the folders that it leaves empty. A folder in its place is somebody's. */
export function removeFile(tree: string, path: string): void {
  const isFolder = lstatSync(join(tree, path), { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) rmSync(join(tree, path), { force: true });
  removeFolder(tree, dirname(path));
}

/** Removes a folder if it is empty, and then the one above. */
export function removeFolder(tree: string, folder: string): void {
  if (folder === ".") return;
  try {
    rmdirSync(join(tree, folder));
  } catch (error) {
    if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST") return;
    if (codeOf(error) !== "ENOENT") throw error;
  }
  removeFolder(tree, dirname(folder));
}
