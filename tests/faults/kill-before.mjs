// Loaded before a program, to see what becomes of its work when a call that changes the disk goes wrong.
//   KILL_BEFORE=N   it is ended, as `kill -9` does, right before its Nth such call
//   REFUSE_FROM=N REFUSE_WITH=ENOSPC   that call fails, and each later one; a full disk still removes and renames
//   KILL_COUNT=FILE   nothing goes wrong; the number of calls is written to the file
import child from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const WRITE = ["copyFile", "link", "mkdir", "symlink", "writeFile"];
const OTHER = ["chmod", "fsync", "rename", "rm", "rmdir", "unlink", "utimes"];

const { writeFileSync } = fs;
const { KILL_BEFORE, KILL_COUNT, REFUSE_FROM, REFUSE_WITH } = process.env;
let calls = 0;

const isRefused = (name) =>
  REFUSE_FROM !== undefined &&
  calls >= Number(REFUSE_FROM) &&
  (REFUSE_WITH !== "ENOSPC" || WRITE.includes(name));

function counted(owner, name, method) {
  const real = owner[method];
  owner[method] = (...args) => {
    calls += 1;
    if (calls === Number(KILL_BEFORE)) process.kill(process.pid, "SIGKILL");
    if (isRefused(name))
      throw Object.assign(new Error(`${REFUSE_WITH}: ${name}`), { code: REFUSE_WITH });
    return real.apply(owner, args);
  };
}

for (const name of [...WRITE, ...OTHER]) counted(fs, name, `${name}Sync`);
counted(child, "spawn", "spawnSync");
syncBuiltinESMExports();
process.on("exit", () => {
  if (KILL_COUNT !== undefined) writeFileSync(KILL_COUNT, String(calls));
});
