import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Rejected } from "../article.ts";

/** Names in a folder that are no UTF-8: they lead nowhere, since no text has them. */
interface BadNames {
  /** As the listing has them. */
  readonly names: ReadonlySet<string>;
  /** Each by its bytes, `base64:…`, counted from the content folder. */
  readonly rejected: readonly Rejected[];
}

const NONE: BadNames = { names: new Set(), rejected: [] };

/** Which entries of a folder have such a name. */
export function badNames(root: string, folder: string, entries: readonly Dirent[]): BadNames {
  const marked = entries.map(({ name }) => name).filter((name) => name.includes("\ufffd"));
  if (marked.length === 0) return NONE;
  const bytes = readdirSync(join(root, folder), { encoding: "buffer" });
  const good = new Set(bytes.filter((name) => isUtf8(name)).map(String));
  return {
    names: new Set(marked.filter((name) => !good.has(name))),
    rejected: bytes.filter((name) => !isUtf8(name)).map((name) => rejected(folder, name)),
  };
}

const rejected = (folder: string, name: Buffer): Rejected => ({
  path: `base64:${Buffer.concat([Buffer.from(folder), name]).toString("base64")}`,
  reason: "bad-name",
  message: `Expected a name in UTF-8, found \`${folder}${name}\`; rename it`,
});
