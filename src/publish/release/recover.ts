import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SiteFolder } from "../site-folder.ts";
import { discard } from "./discard.ts";
import { endPutInPlace } from "./in-place.ts";
import { manifestOf } from "./marker.ts";

/** Brings back an order from which any build can begin, whatever step an earlier one died at. Nothing of the site is read or changed but where it is missing. */
export function recover(folder: SiteFolder): void {
  mkdirSync(folder.work, { recursive: true });
  for (const ready of namesIn(folder.work, "ready-")) becomeIdle(folder, join(folder.work, ready));
  if (existsSync(folder.out)) endRenames(folder);
  endPutInPlace(folder);
  for (const trash of namesIn(folder.work, "trash-"))
    rmSync(join(folder.work, trash), { recursive: true, force: true });
  discard(folder.stage, folder);
}

/** The old tree that a build moved out of the way is the last release again, or the site where there is no newer one. */
function endRenames(folder: SiteFolder): void {
  const { site, out, idle } = folder;
  if (!existsSync(site)) renameSync(manifestOf(idle) === null ? out : idle, site);
  if (existsSync(out)) becomeIdle(folder, out);
}

/** A tree that is no longer, or not yet, the site. */
export function becomeIdle(folder: SiteFolder, tree: string): void {
  discard(folder.idle, folder);
  renameSync(tree, folder.idle);
}

const namesIn = (work: string, start: string): readonly string[] =>
  readdirSync(work).filter((name) => name.startsWith(start));
