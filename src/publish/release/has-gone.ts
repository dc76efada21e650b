import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST, type Manifest } from "./manifest.ts";

/** True where a release was made from a text, or has a page, that the new one has not: it was taken down, or its words were changed. */
export function hasGone(tree: string, { texts, files }: Manifest): boolean {
  const before = manifestAt(tree);
  if (before === null) return false;
  const now = new Set(texts.values());
  return (
    Object.values(before.texts).some((hash) => !now.has(String(hash))) ||
    Object.keys(before.files).some((path) => path.endsWith(".html") && !files.has(path))
  );
}

/** What the manifest of a tree says, and no more. */
function manifestAt(tree: string): { readonly texts: object; readonly files: object } | null {
  try {
    const { texts, files } = JSON.parse(readFileSync(join(tree, MANIFEST), "utf8"));
    return { texts: Object(texts), files: Object(files) };
  } catch {
    return null;
  }
}
