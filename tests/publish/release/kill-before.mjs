// Loaded before a program: ends it, as `kill -9` does, right before the call KILL_BEFORE of those that change anything on a disk.
// KILL_BEFORE=0 lets it run and writes the number of such calls to the file KILL_COUNT.
import child from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const CHANGE = [
  ...["chmod", "copyFile", "fsync", "link", "mkdir", "rename", "rm", "rmdir", "symlink", "unlink"],
  ...["writeFile", "utimes"],
].map((name) => `${name}Sync`);

const { writeFileSync } = fs;
const last = Number(process.env.KILL_BEFORE);
let calls = 0;

function counted(owner, name) {
  const real = owner[name];
  owner[name] = (...args) => {
    calls += 1;
    if (calls === last) process.kill(process.pid, "SIGKILL");
    return real.apply(owner, args);
  };
}

for (const name of CHANGE) counted(fs, name);
counted(child, "spawnSync");
syncBuiltinESMExports();
process.on("exit", () => {
  if (last === 0) writeFileSync(process.env.KILL_COUNT, String(calls));
});
