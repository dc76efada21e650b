import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFolder } from "../site-folder.ts";

/** Keeps the files that somebody laid into a tree, before the tree is replaced. Gives the paths where they are now. */
export function keepUnknown(
  tree: string,
  unknown: readonly string[],
  { rescued }: Pick<SiteFolder, "rescued">,
): readonly string[] {
  return unknown.map((path) => {
    const kept = free(join(rescued, path), join(tree, path));
    mkdirSync(dirname(kept), { recursive: true });
    if (!existsSync(kept)) copy(join(tree, path), kept);
    return kept;
  });
}

/** The same, for a tree that nobody sees: they are gone from it afterwards. */
export function moveUnknown(
  tree: string,
  unknown: readonly string[],
  { rescued }: Pick<SiteFolder, "rescued">,
): void {
  for (const path of unknown) {
    const from = join(tree, path);
    const kept = free(join(rescued, path), from);
    mkdirSync(dirname(kept), { recursive: true });
    if (isSame(from, kept)) rmSync(from);
    else renameSync(from, kept);
  }
}

/** A name that is not in use, or is that of the same file. */
function free(wanted: string, file: string, tried = 0): string {
  const name = tried === 0 ? wanted : `${wanted}.${tried}`;
  const isFree = lstatSync(name, { throwIfNoEntry: false }) === undefined || isSame(file, name);
  return isFree ? name : free(wanted, file, tried + 1);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) =>
    lstatSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

function copy(from: string, to: string): void {
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
