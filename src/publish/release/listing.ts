import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { replaceFile } from "./replace-file.ts";

/** A file of a tree as it was when the tree was finished. */
export interface ListedFile {
  readonly sha256: string;
  readonly size: bigint;
  /** Nanoseconds. */
  readonly modified: bigint;
}

/** All files of a tree by their path in it, the marker left out. */
export type Listing = ReadonlyMap<string, ListedFile>;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Writes a listing, durably, with a checksum in the first line. */
export function writeListing(path: string, listing: Listing): void {
  const lines = Array.from(
    listing,
    ([name, { sha256, size, modified }]) => `${sha256}\t${size}\t${modified}\t${name}\n`,
  ).join("");
  replaceFile(path, `${sha256(lines)}\n${lines}`);
}

/** The other way round; `null` where there is none, or it is damaged. */
export function readListing(path: string): Listing | null {
  if (!existsSync(path)) return null;
  const text = readFileSync(path, "utf8");
  const lines = text.slice(65);
  if (sha256(lines) !== text.slice(0, 64)) return null;
  return new Map(lines.split("\n").slice(0, -1).map(readLine));
}

function readLine(line: string): [path: string, file: ListedFile] {
  const [sha256 = "", size = "", modified = "", path = ""] = line.split("\t");
  return [path, { sha256, size: BigInt(size), modified: BigInt(modified) }];
}
