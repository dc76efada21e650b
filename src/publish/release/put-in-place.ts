import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFolder } from "../site-folder.ts";
import { onceName } from "./holder.ts";
import { isUnmovable, putInPlaceByFile } from "./in-place.ts";
import { becomeIdle } from "./recover.ts";
import { flushPath } from "./replace-file.ts";
import type { swap } from "./swap.ts";
import { isThere, knownOf, type Tree } from "./tree.ts";

/** How a site is to be put in its place. */
export interface Way {
  /** File by file, where the folder is not to be moved. */
  readonly byFile: boolean;
  readonly swapped: typeof swap;
}

/** How a site was put in its place. */
export interface Placed {
  /** False where files were replaced one after the other, and who looked meanwhile may have seen old ones and new ones. */
  readonly atOnce: boolean;
  /** Where a folder is kept that was not as Backfile had left it. */
  readonly kept: string | null;
}

/** Puts the complete idle tree in the site's place: whoever looks sees the old site or the new one. Where the system cannot exchange two names, nobody sees any for a moment, and if the program dies just then, the next build ends what it began. A folder that cannot be moved gets its files one after the other. */
export function putInPlace(folder: SiteFolder, live: Tree, { byFile, swapped }: Way): Placed {
  const kept = live.kind === "doubtful" ? keptName(folder.site) : null;
  if (kept !== null) renameSync(folder.site, kept);
  const atOnce = !byFile && moved(folder, live, swapped);
  if (!atOnce) fileByFile(folder, live);
  flushPath(dirname(folder.site));
  flushPath(folder.work);
  return { atOnce, kept };
}

/** False where the folder cannot be moved. */
function moved(folder: SiteFolder, live: Tree, swapped: typeof swap): boolean {
  const { site, idle } = folder;
  try {
    if (live.kind === "release") exchange(folder, swapped);
    else {
      mkdirSync(dirname(site), { recursive: true });
      renameSync(idle, site);
    }
    return true;
  } catch (error) {
    if (isUnmovable(error)) return false;
    throw error;
  }
}

function fileByFile(folder: SiteFolder, live: Tree): void {
  const { work } = folder;
  for (const ready of readdirSync(work).filter((name) => name.startsWith("ready-")))
    becomeIdle(folder, join(work, ready));
  putInPlaceByFile(folder, knownOf(live));
}

function exchange(folder: SiteFolder, swapped: typeof swap): void {
  const { site, work, idle, out } = folder;
  // A helper may outlive this process: under a name that is used once, it finds nothing any more.
  const ready = join(work, `ready-${onceName()}`);
  renameSync(idle, ready);
  if (swapped(ready, site)) {
    becomeIdle(folder, ready);
    return;
  }
  renameSync(site, out);
  renameSync(ready, site);
  becomeIdle(folder, out);
}

/** `_site.kept-1`, or the next that is free. */
function keptName(site: string, number = 1): string {
  const name = `${site}.kept-${number}`;
  return isThere(name) ? keptName(site, number + 1) : name;
}
