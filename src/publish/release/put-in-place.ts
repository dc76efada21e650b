import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFolder } from "../site-folder.ts";
import { onceName } from "./holder.ts";
import { becomeIdle } from "./recover.ts";
import { flushPath } from "./replace-file.ts";
import { swap } from "./swap.ts";
import { isThere, type Tree } from "./tree.ts";

/** Puts the complete idle tree in the site's place: whoever looks sees the old site or the new one. Where the system cannot exchange two names, nobody sees any for a moment, and if the program dies just then, the next build ends what it began. Gives where a tree that was not ours to replace is kept. */
export function putInPlace(
  folder: SiteFolder,
  live: Tree["kind"],
  swapped: typeof swap = swap,
): string | null {
  const kept = live === "doubtful" ? keptName(folder.site) : null;
  if (kept !== null) renameSync(folder.site, kept);
  if (live === "release") exchange(folder, swapped);
  else {
    mkdirSync(dirname(folder.site), { recursive: true });
    renameSync(folder.idle, folder.site);
  }
  flushPath(dirname(folder.site));
  flushPath(folder.work);
  return kept;
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
