import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PARTS = [
  "src",
  "templates",
  "defaults",
  "dist/assets",
  "package.json",
  "tsconfig.json",
  ".eleventy.ts",
];

/** Copies the program into a folder, so that a test may change its code, and gives the path of its `main.ts`. */
export function checkout(folder: string): string {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return join(folder, "src/cli/main.ts");
}

/** Edits a file, and gives the function that puts it back. */
export function edit(file: string, from: string, to: string): () => void {
  const before = readFileSync(file, "utf8");
  if (!before.includes(from)) throw new Error(`Expected ${from} in ${file}, found none`);
  writeFileSync(
    file,
    before.replace(from, () => to),
  );
  return () => writeFileSync(file, before);
}

/** Says in which line of a file of the program some words first stand, as `src/a.ts:12`. */
export function place(file: string, words: string): string {
  const text = readFileSync(join(ROOT, file), "utf8");
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`Expected ${words} in ${file}, found none`);
  return `${file}:${text.slice(0, at).split("\n").length}`;
}
