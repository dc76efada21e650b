// Compiles the program to dist/, from nothing, so that no file of an older version stays.
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { createRequire } from "node:module";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
if (status === 0) {
  chmodSync("dist/src/cli/backfile.js", 0o755);
  await import("./client.mjs");
}
