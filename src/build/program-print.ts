import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ENDING } from "../load-module.ts";
import { packageRoot } from "../package-root.ts";

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Stands for the whole program: its modules, its assets, its defaults, the versions of its libraries and of Node.js. */
export function programPrint(): string {
  const root = packageRoot();
  const folders = [here("src"), here("templates"), join(root, "templates/assets")];
  const hash = createHash("sha1").update(process.version);
  for (const folder of new Set([...folders, join(root, "dist/assets"), join(root, "defaults")]))
    for (const file of filesIn(folder)) hash.update(`${file}\n`).update(readFileSync(file));
  for (const file of [join(root, "package.json"), here(`.eleventy${ENDING}`)])
    hash.update(readFileSync(file));
  return hash.digest("base64url");
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
    : [];
