// Loaded before a program: nothing is waited for until it is on the disk.
import child from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { writeFileSync } = fs;
const { spawnSync } = child;
fs.fsyncSync = () => {};
fs.writeFileSync = (path, data, options) =>
  writeFileSync(path, data, typeof options === "object" ? { ...options, flush: false } : options);
child.spawnSync = (program, ...rest) =>
  program === "sync" ? { status: 0 } : spawnSync(program, ...rest);
syncBuiltinESMExports();
