import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../search/", import.meta.url));

/** Differs wherever any module of the search does: what other code has entered into an index is not to be relied on. */
export function searchCode(): string {
  const hash = createHash("sha1");
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true });
  for (const file of files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort())
    hash.update(readFileSync(file));
  return hash.digest("base64url");
}
