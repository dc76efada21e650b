import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../disk-words.ts";
import type { SiteFolder } from "../site-folder.ts";
import { discard } from "./discard.ts";
import { flush } from "./flush.ts";
import { type ListedFile, type Listing, readListing, writeListing } from "./listing.ts";
import { manifestOf, mark } from "./marker.ts";
import { replaceFile } from "./replace-file.ts";
import type { Sweep } from "./sweep.ts";
import { removeFile } from "./update-tree.ts";
import { listedAt } from "./verify.ts";

/** True for an error of a folder that cannot be moved: a mount point, or a layer of an image. */
export const isUnmovable = (error: unknown): boolean =>
  ["EXDEV", "EBUSY", "EPERM"].includes(codeOf(error) ?? "");

/** True for a folder on which something is mounted. */
export function isMountPoint(path: string): boolean {
  const mounts = "/proc/self/mountinfo";
  if (!existsSync(mounts)) return false;
  const places = readFileSync(mounts, "utf8")
    .split("\n")
    .map((line) => line.split(" ")[4] ?? "");
  return places.some((place) => unescaped(place) === path);
}

/** The kernel writes a blank as `\040`. */
const unescaped = (place: string): string =>
  place.replace(/\\([0-7]{3})/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );

/** Brings the site up to date file by file from the complete idle tree. Whoever looks meanwhile may see old files and new ones; if the program dies, the next build ends the work. Files that are not ours stay. */
export function putInPlaceByFile(
  folder: SiteFolder,
  { intact, altered }: Pick<Sweep, "intact" | "altered">,
): void {
  const next = listingOfIdle(folder);
  const removed = [...intact.keys(), ...altered].filter((path) => !next.has(path));
  replaceFile(folder.journal, `${JSON.stringify({ removed })}\n`);
  carryOut(folder, removed, intact);
}

/** Ends the work of a build that died. Nothing of the site is relied on. */
export function endPutInPlace(folder: SiteFolder): void {
  if (!existsSync(folder.journal)) return;
  const { removed } = JSON.parse(readFileSync(folder.journal, "utf8"));
  if (manifestOf(folder.idle) === null) rmSync(folder.journal);
  else carryOut(folder, removed, new Map());
}

const listingOfIdle = ({ idle, listings }: SiteFolder): Listing =>
  readListing(join(listings, manifestOf(idle) ?? "")) ?? new Map();

function carryOut(folder: SiteFolder, removed: readonly string[], intact: Listing): void {
  const { site, idle, listings } = folder;
  const manifest = manifestOf(idle) ?? "";
  mkdirSync(site, { recursive: true });
  mark(site, { state: "dirty", manifest: "" });
  const touched = [...removed];
  const listing = new Map<string, ListedFile>();
  for (const [path, file] of listingOfIdle(folder)) {
    const kept = intact.get(path);
    const isKept = kept?.sha256 === file.sha256;
    if (!isKept) touched.push(path);
    listing.set(path, isKept ? kept : put(join(idle, path), join(site, path), file.sha256));
  }
  for (const path of removed) removeFile(site, path);
  flush(site, touched);
  writeListing(join(listings, manifest), listing);
  mark(site, { state: "complete", manifest });
  rmSync(folder.journal);
  // Its files have other times than those of the site.
  discard(idle, folder);
}

function put(from: string, to: string, sha256: string): ListedFile {
  const next = `${to}.backfile-new`;
  mkdirSync(dirname(to), { recursive: true });
  rmSync(next, { force: true });
  linkOrCopy(from, next);
  renameSync(next, to);
  // Of two names of one file both stay.
  rmSync(next, { force: true });
  return listedAt(to, sha256);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
