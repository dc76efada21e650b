import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "./replace-file.ts";

/** The file that makes a folder ours. Only a folder that has it, or an empty one, is ever replaced. */
export const MARKER = ".backfile-site";

/** What the marker says of the tree that it stands in. */
export interface Marker {
  /** A tree may be changed only while this says `dirty`, durably. */
  readonly state: "complete" | "dirty";
  /** SHA-256 of its `manifest.json`; empty in a dirty one. */
  readonly manifest: string;
}

export const printMarker = ({ state, manifest }: Marker): string =>
  `${JSON.stringify({ tool: "backfile", state, manifest })}\n`;

const COMPLETE =
  /^\{"tool":"backfile","state":"complete","manifest":"(?<manifest>[0-9a-f]{64})"\}\n$/u;

/** The SHA-256 of the manifest of a tree that is complete by its marker; `null` for any other folder. */
export function manifestOf(tree: string): string | null {
  try {
    return COMPLETE.exec(readFileSync(join(tree, MARKER), "utf8"))?.groups?.manifest ?? null;
  } catch {
    return null;
  }
}

/** Writes the marker of a tree, durably. */
export const mark = (tree: string, marker: Marker): void =>
  replaceFile(join(tree, MARKER), printMarker(marker));
