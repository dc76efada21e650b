import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST, type Manifest, readManifest } from "./manifest.ts";

/** True where a site was made from a text that is no longer among these: it was taken down, or its words were changed. */
export function textsGone(site: string, texts: Manifest["texts"]): boolean {
  const before = manifestAt(site);
  if (before === null) return false;
  const now = new Set(texts.values());
  return [...before.texts.values()].some((hash) => !now.has(hash));
}

function manifestAt(site: string): Manifest | null {
  try {
    return readManifest(readFileSync(join(site, MANIFEST), "utf8"));
  } catch {
    return null;
  }
}
