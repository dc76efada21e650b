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
