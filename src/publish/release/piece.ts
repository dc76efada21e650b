import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { MANIFEST, type Manifest, printManifest, sha256Of } from "./manifest.ts";

/** A file of the site that is to be, and where it was drawn. */
export interface Piece {
  readonly path: string;
  readonly sha256: string;
  readonly drawn: string;
}

/** What a site is to consist of. */
export interface Draft {
  readonly manifest: Manifest;
  readonly pieces: readonly Piece[];
}

/** All that was drawn into a folder, and the manifest of it, which is written there as well. */
export function piecesIn(stage: string, texts: Manifest["texts"]): Draft {
  const pieces = filesIn(stage).map((path): Piece => {
    const drawn = join(stage, path);
    return { path, drawn, sha256: sha256Of(readFileSync(drawn)) };
  });
  const manifest = { texts, files: new Map(pieces.map(({ path, sha256 }) => [path, sha256])) };
  const text = printManifest(manifest);
  const drawn = join(stage, MANIFEST);
  writeFileSync(drawn, text);
  return { manifest, pieces: [...pieces, { path: MANIFEST, drawn, sha256: sha256Of(text) }] };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .sort();
