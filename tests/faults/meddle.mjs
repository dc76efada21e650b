// Loaded before a program: when it first opens the text $AT, other texts are removed, cut, lengthened and put in, as a person or a feed may do while a build runs.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";

const { openSync, rmSync, writeFileSync, mkdirSync } = fs;
let isDone = false;
fs.openSync = (path, ...rest) => {
  if (!isDone && String(path).endsWith(process.env.AT)) {
    isDone = true;
    const folder = dirname(String(path));
    rmSync(join(folder, "b.txt"), { force: true });
    writeFileSync(join(folder, "c.txt"), "LANNOTH, Feb 12, 2021 (SNW) -- The quay opened again.\n");
    writeFileSync(join(folder, "d.txt"), "x".repeat(5 * 1024 * 1024));
    writeFileSync(join(folder, "e.txt"), "");
    rmSync(join(folder, "f.txt"), { force: true });
    mkdirSync(join(folder, "f.txt"), { recursive: true });
    writeFileSync(join(folder, "g.txt"), "LANNOTH, Feb 14, 2021 (SNW) -- A text came too late.\n");
  }
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
