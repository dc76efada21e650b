import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { BusyError } from "../../user-error.ts";
import { type Size, sizeOf } from "../measure.ts";
import type { SiteFolder } from "../site-folder.ts";
import { discard } from "./discard.ts";
import { flush } from "./flush.ts";
import { hasGone } from "./has-gone.ts";
import { isMountPoint } from "./in-place.ts";
import { type Listing, writeListing } from "./listing.ts";
import type { Lock } from "./lock.ts";
import { MANIFEST, type Manifest } from "./manifest.ts";
import { manifestOf, mark } from "./marker.ts";
import type { Draft } from "./piece.ts";
import { type Placed, putInPlace, type Way } from "./put-in-place.ts";
import { keepUnknown, moveUnknown } from "./rescue.ts";
import { swap } from "./swap.ts";
import { isClean } from "./sweep.ts";
import { knownOf, type Tree, treeAt } from "./tree.ts";
import { type Known, removeFolder, updateTree } from "./update-tree.ts";

/** What a publication changed. */
export interface Released extends Placed {
  /** The number of the release: see `printManifest`. */
  readonly release: string;
  /** SHA-256 of its manifest. */
  readonly manifest: string;
  readonly size: Size;
  /** Files that are new or differ, and such that are gone. */
  readonly changed: number;
  /** Where the files are now that somebody laid into the site. */
  readonly rescued: readonly string[];
}

/** How a release is put in its place; `live` is what stands there, `idle` the tree that it is made in, where these were looked at under the same lock. */
interface Releasing extends Partial<Way> {
  readonly live?: Tree;
  readonly idle?: () => Tree;
}

/** Publishes what was drawn. `recover` must have been called under the same lock. At every instant the site is the old release or the new one, whole; that holds if the program dies at any step, and after a power cut. */
export function release(
  { pieces, manifest, release: number }: Draft,
  folder: SiteFolder,
  lock: Pick<Lock, "isMine">,
  {
    byFile = false,
    swapped = swap,
    live = treeAt(folder.site, folder.listings),
    idle = () => treeAt(folder.idle, folder.listings),
  }: Releasing = {},
): Released {
  const next = pieces.find(({ path }) => path === MANIFEST)?.sha256 ?? "";
  const told = { release: number, manifest: next };
  const way = { swapped, byFile: byFile || isMountPoint(folder.site) };
  if (live.kind === "release" && live.manifest === next && isClean(live.swept, way)) {
    if (!live.isListed) keepListing(folder, next, live.swept.intact);
    forgetGone(folder, manifest);
    const size = sizeOf(folder.site, live.swept.intact);
    return { ...told, size, changed: 0, atOnce: true, rescued: [], kept: null };
  }
  const own = idleTree(folder, idle());
  const there = { tree: folder.site, ...knownOf(live) };
  const { listing, touched } = updateTree(own, there, pieces);
  if (live.kind === "release") chmodSync(own.tree, statSync(folder.site).mode);
  flush(own.tree, touched);
  keepListing(folder, next, listing);
  mark(own.tree, { state: "complete", manifest: next });
  if (!lock.isMine())
    throw new BusyError("Expected the lock of this build, found none; nothing was published");
  const unknown = live.kind === "release" && !way.byFile ? live.swept.unknown : [];
  const rescued = keepUnknown(folder.site, unknown, folder);
  const placed = putInPlace(folder, live, way);
  forgetGone(folder, manifest);
  const changed = changesBetween(there.intact, listing);
  return { ...told, size: sizeOf(folder.site, listing), changed, rescued, ...placed };
}

function keepListing({ listings }: SiteFolder, manifest: string, listing: Listing): void {
  mkdirSync(listings, { recursive: true });
  writeListing(join(listings, manifest), listing);
}

/** The last release but one, ready to be changed; an empty tree where it cannot be relied on. */
function idleTree(folder: SiteFolder, found: Tree): Known {
  const tree = folder.idle;
  if (found.kind !== "release") discard(tree, folder);
  mkdirSync(tree, { recursive: true });
  mark(tree, { state: "dirty", manifest: "" });
  if (found.kind === "release") {
    moveUnknown(tree, found.swept.unknown, folder);
    for (const path of found.swept.empty) removeFolder(tree, path);
  }
  return { tree, ...knownOf(found) };
}

/** The last release stays for whoever is just reading it, but not where it has what is gone; nor does what is known of releases that are neither live nor idle. */
function forgetGone(folder: SiteFolder, manifest: Manifest): void {
  const { site, idle, listings } = folder;
  if (hasGone(idle, manifest)) discard(idle, folder);
  const used = [manifestOf(site), manifestOf(idle)];
  for (const name of readdirSync(listings))
    if (!used.includes(name)) rmSync(join(listings, name), { force: true });
}

function changesBetween(before: Listing, after: Listing): number {
  const changed = [...after].filter(([path, { sha256 }]) => before.get(path)?.sha256 !== sha256);
  return changed.length + [...before.keys()].filter((path) => !after.has(path)).length;
}
