import { existsSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checksumOf } from "../search/checksum.ts";
import { entriesOf, printEntry } from "../search/contents.ts";
import { printScript, readScript } from "../search/index-script.ts";
import { type IndexState, TEXTS } from "../search/make/index-state.ts";
import { printState, readState } from "../search/make/print-state.ts";
import type { DataFile } from "../search/make/write-table.ts";
import { sha256Of } from "./release/manifest.ts";
import { searchCode } from "./search-code.ts";

/** The files of an index as they lie in a cache folder, with what is known of them. */
export interface IndexCache {
  readonly folder: string;
  /** The SHA-256 of each file that a site shows, by its name without the ending. */
  readonly hashes: Map<string, string>;
  /** The names of those that were replaced by this build. */
  readonly replaced: Set<string>;
}

const STATE = "state";
const HASHES = "hashes";

/** What the next build needs and no site shows lies there as plain data. */
const isShown = (name: string): boolean => !name.startsWith(`${TEXTS}/`);

/** Where a file of the index lies. */
export const cachedFile = (folder: string, name: string): string =>
  join(folder, isShown(name) ? `${name}.js` : name);

export const emptyCache = (folder: string): IndexCache => ({
  folder,
  hashes: new Map(),
  replaced: new Set(),
});

/** Puts a file in the place of the one that may be there: that one may be in a site as well, so it is never written to. */
export function writeCached({ name, data, checksum }: DataFile, cache: IndexCache): void {
  const path = cachedFile(cache.folder, name);
  const text = isShown(name) ? printScript(name, data, checksum) : data;
  removeCached(name, cache);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (isShown(name)) cache.hashes.set(name, sha256Of(text));
}

/** Takes a file away. Whoever dies from here on leaves no state behind, and the next build begins from nothing. */
export function removeCached(name: string, { folder, hashes, replaced }: IndexCache): void {
  if (replaced.size === 0) rmSync(join(folder, STATE), { force: true });
  replaced.add(name);
  hashes.delete(name);
  const path = cachedFile(folder, name);
  if (existsSync(path)) unlinkSync(path);
}

/** The data of a file. Throws a `DamagedCache` where it is missing or is not what was written. */
export function dataIn(folder: string, name: string, checksum: string): string {
  const text = textAt(cachedFile(folder, name));
  const data = text === null ? null : dataOf(name, text, checksum);
  if (data === null) throw new DamagedCache(name);
  return data;
}

function dataOf(name: string, text: string, checksum: string): string | null {
  if (isShown(name)) return readScript(name, text, checksum);
  return checksumOf(text) === checksum ? text : null;
}

/** A file of the cache is missing or is not what was written. */
export class DamagedCache extends Error {}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** What the last build left; `null` where there is nothing, or nothing that this code can rely on. */
export function openCache(
  folder: string,
): { readonly state: IndexState; readonly cache: IndexCache } | null {
  const text = textAt(join(folder, STATE)) ?? "";
  const head = `${searchCode()}\n`;
  const state = text.startsWith(head) ? readState(text.slice(head.length)) : null;
  const hashes = readHashes(textAt(join(folder, HASHES)) ?? "");
  return state && hashes && { state, cache: { ...emptyCache(folder), hashes } };
}

/** Leaves for the next build what it needs to know. */
export function closeCache(state: IndexState, { folder, hashes }: IndexCache): void {
  writeFileSync(join(folder, HASHES), printHashes(hashes));
  writeFileSync(join(folder, STATE), `${searchCode()}\n${printState(state)}`);
}

const printHashes = (hashes: ReadonlyMap<string, string>): string => {
  const lines = Array.from(hashes, ([name, hash]) => printEntry(name, hash)).join("");
  return `${checksumOf(lines)}\n${lines}`;
};

function readHashes(text: string): Map<string, string> | null {
  const lines = text.slice(text.indexOf("\n") + 1);
  if (text.slice(0, text.indexOf("\n")) !== checksumOf(lines)) return null;
  return new Map(entriesOf(lines));
}
