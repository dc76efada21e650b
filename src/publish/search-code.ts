import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ENDING } from "../load-module.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What makes documents of articles; the rest is the room of the search. */
const DOCUMENTS = ["./search-documents", "../credit"].map((name) => here(name + ENDING));

/** Differs wherever any module of the search does: what other code has entered into an index is not to be relied on. */
export function searchCode(): string {
  const hash = createHash("sha1");
  const files = readdirSync(here("../search/"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
  for (const file of [...files, ...DOCUMENTS]) hash.update(readFileSync(file));
  return hash.digest("base64url");
}
