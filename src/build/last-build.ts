import { hash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { replaceFile } from "../publish/release/replace-file.ts";
import type { Tally } from "./tally.ts";

/** What one build leaves for the next, which may find that nothing changed. */
export interface LastBuild {
  /** See `printInputs`. */
  readonly inputs: string;
  /** SHA-256 of the manifest of the site. */
  readonly manifest: string;
  /** See `printManifest`. */
  readonly release: string;
  /** Whether the site is one that is published file by file. */
  readonly byFile: boolean;
  readonly tally: Tally;
}

/** Writes it with a checksum in the first line; nothing is left where there is nothing to rely on, or the disk refuses. */
export function keepLast(path: string, last: LastBuild | null): void {
  try {
    if (last === null) rmSync(path, { force: true });
    else replaceFile(path, printed(JSON.stringify(last)));
  } catch {
    rmSync(path, { force: true });
  }
}

const printed = (text: string): string => `${hash("sha1", text)}\n${text}`;

/** The other way round; `null` where there is none, or it is damaged. */
export function keptLast(path: string): LastBuild | null {
  if (!existsSync(path)) return null;
  const text = readFileSync(path, "utf8");
  const json = text.slice(text.indexOf("\n") + 1);
  return printed(json) === text ? JSON.parse(json) : null;
}
