import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "../../src/read/walk.ts";

/** A text of the repository, from which others are made. */
export interface SeedText {
  readonly path: string;
  readonly text: string;
}

/** Every raw text that the repository has, in the order of their paths: articles of all shapes, all of them invented. */
export function seedTexts(root: string): readonly SeedText[] {
  const sites = join(root, "tests/sites");
  const folders = [
    "content",
    "tests/articles",
    ...readdirSync(sites)
      .sort()
      .map((name) => `tests/sites/${name}/content`),
  ];
  return folders.flatMap((folder) =>
    walk(join(root, folder)).texts.map((path) => ({
      path,
      text: textOf(readFileSync(join(root, folder, path))),
    })),
  );
}

/** What is no UTF-8 stays different from it, byte by byte. */
const textOf = (bytes: Buffer): string => bytes.toString(isUtf8(bytes) ? "utf8" : "latin1");
