import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Texts of the sample archive, and some that are not good. */
const SOURCES = ["content", "tests/sites/small/content", "tests/sites/bad-input/content"];

/** Lays the texts of an archive into `content/` of a folder, in place of those that are there. There are two. */
export function layContent(root: string, which: 0 | 1): void {
  const content = join(root, "content");
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  for (const source of SOURCES.slice(which))
    cpSync(source, join(content, which === 0 && source === "content" ? "" : source), {
      recursive: true,
      filter: (path) => !/\.(?:yml|tsv|csv)$/u.test(path),
    });
}
