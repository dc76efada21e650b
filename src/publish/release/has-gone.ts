import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST, type Manifest, readManifest } from "./manifest.ts";

/** True where a release was made from a text, or has a page, that the new one has not: it was taken down, or its words were changed. */
export function hasGone(tree: string, { texts, files }: Manifest): boolean {
  const before = manifestAt(tree);
  if (before === null) return false;
  const now = new Set(texts.values());
  return (
    [...before.texts.values()].some((hash) => !now.has(hash)) ||
    [...before.files.keys()].some((path) => path.endsWith(".html") && !files.has(path))
  );
}

function manifestAt(site: string): Manifest | null {
  try {
    return readManifest(readFileSync(join(site, MANIFEST), "utf8"));
  } catch {
    return null;
  }
}
