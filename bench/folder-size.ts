import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** What a folder of files weighs. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  /** As a host sends them: text with brotli, all else as it lies there. */
  readonly sentBytes: number;
  readonly largestBytes: number;
}

/** What a host compresses. Pagefind's own files are compressed already. */
const TEXT = [".html", ".js", ".css", ".json", ".svg", ".xml", ".txt"];

/** The bytes of a file as they are sent: brotli 5 for text. */
export const sent = (path: string, bytes: Buffer): Buffer =>
  TEXT.includes(extname(path))
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : bytes;

export const isText = (path: string): boolean => TEXT.includes(extname(path));

/** All files below a folder, counted from there, in order. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

export function folderSize(folder: string): FolderSize {
  const all = filesIn(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  return {
    files: all.length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes.length, 0),
    sentBytes: all.reduce((sum, { path, bytes }) => sum + sent(path, bytes).length, 0),
    largestBytes: all.reduce((most, { bytes }) => Math.max(most, bytes.length), 0),
  };
}

/** What a folder holds: a checksum by file. */
export type Snapshot = ReadonlyMap<string, string>;

export const snapshot = (folder: string): Snapshot =>
  new Map(
    filesIn(folder).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );

/** How many files came, went, or hold something else. */
export const changed = (before: Snapshot, after: Snapshot): number =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  ).length;
