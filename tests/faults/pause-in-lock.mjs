// Loaded before a program: once it holds a lock, it says so in the file $HELD and waits until there is a file $GO.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { linkSync, existsSync, writeFileSync } = fs;
const wait = new Int32Array(new SharedArrayBuffer(4));
fs.linkSync = (from, to) => {
  linkSync(from, to);
  if (!to.endsWith("/lock")) return;
  writeFileSync(process.env.HELD, String(process.pid));
  while (!existsSync(process.env.GO)) Atomics.wait(wait, 0, 0, 20);
};
syncBuiltinESMExports();
