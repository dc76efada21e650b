import { hash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { replaceFile } from "../release/replace-file.ts";

/** What a page was drawn from, and what it became. */
export interface DrawnAs {
  readonly print: string;
  readonly sha256: string;
}

/** The pages of the last build by their address. */
export type PageMemory = ReadonlyMap<string, DrawnAs>;

const NOTHING: PageMemory = new Map();

/** Writes what the next build may rely on, with a checksum in the first line. A disk that refuses costs that build time, and nothing else. */
export function keepPages(path: string, pages: PageMemory): void {
  try {
    replaceFile(path, printed(pages));
  } catch {
    rmSync(path, { force: true });
  }
}

function printed(pages: PageMemory): string {
  const lines = Array.from(
    pages,
    ([address, { print, sha256 }]) => `${print}\t${sha256}\t${address}\n`,
  ).join("");
  return `${hash("sha1", lines)}\n${lines}`;
}

/** The other way round; nothing where there is none, or it is damaged. */
export function keptPages(path: string): PageMemory {
  if (!existsSync(path)) return NOTHING;
  const text = readFileSync(path, "utf8");
  const end = text.indexOf("\n");
  const lines = text.slice(end + 1);
  if (hash("sha1", lines) !== text.slice(0, end)) return NOTHING;
  return new Map(lines.split("\n").slice(0, -1).map(readLine));
}

function readLine(line: string): [address: string, drawn: DrawnAs] {
  const [print = "", sha256 = "", address = ""] = line.split("\t");
  return [address, { print, sha256 }];
}
