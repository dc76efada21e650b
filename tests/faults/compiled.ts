import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TSC = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
const PARTS = ["defaults", "templates/assets", "dist/assets", "package.json"];

/** Compiles the program into a folder, as the package has it, and gives the path of what `backfile` runs. */
export function compiled(folder: string): string {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const to = ["--project", "tsconfig.build.json", "--noCheck", "--outDir", join(folder, "dist")];
  const { status, stdout } = spawnSync(process.execPath, [TSC, ...to], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  return join(folder, "dist/src/cli/backfile.js");
}
