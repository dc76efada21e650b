import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST, type Manifest, printManifest, sha256Of } from "./manifest.ts";

/** A file of the site that is to be. */
export interface SiteFile {
  readonly path: string;
  readonly sha256: string;
}

/** The same, and where it was drawn; what the site has already lies there no more than once. */
export interface Piece extends SiteFile {
  readonly drawn: string;
}

/** What a site is to consist of. */
export interface Draft {
  readonly manifest: Manifest;
  /** See `printManifest`. */
  readonly release: string;
  readonly pieces: readonly Piece[];
}

/** A site of these files, and the manifest of it, which is written into the stage. Files that the live site does not have as they are to be lie there. */
export function draftOf(
  stage: string,
  files: readonly SiteFile[],
  texts: Manifest["texts"],
): Draft {
  const manifest = { texts, files: new Map(files.map(({ path, sha256 }) => [path, sha256])) };
  const { release, text } = printManifest(manifest);
  writeFileSync(join(stage, MANIFEST), text);
  const all = [...files, { path: MANIFEST, sha256: sha256Of(text) }];
  return {
    manifest,
    release,
    pieces: all.map(({ path, sha256 }) => ({ path, sha256, drawn: join(stage, path) })),
  };
}
