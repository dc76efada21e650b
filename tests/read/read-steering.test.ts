import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MAX_STEERING_BYTES } from "../../src/read/limits.ts";
import { readSteering } from "../../src/read/read-steering.ts";
import { UserError } from "../../src/user-error.ts";
import { folder } from "../folder.ts";

const FILE = "archive.yml";

test("a steering file is read as text, also through a link; where there is none it is null", () => {
  const root = folder({ [FILE]: "title: é\n" });
  symlinkSync(FILE, join(root, "link.yml"));
  expect(readSteering(root, FILE)).toBe("title: é\n");
  expect(readSteering(root, "link.yml")).toBe("title: é\n");
  expect(readSteering(root, "topics.yml")).toBeNull();
});

test.each<readonly [string, (path: string) => void]>([
  ["a folder", (path) => mkdirSync(path)],
  ["a pipe, which would never end", (path) => void spawnSync("mkfifo", [path])],
  ["a device, which would never end", (path) => symlinkSync("/dev/zero", path)],
  [
    "a file over the limit",
    (path) => {
      spawnSync("touch", [path]);
      truncateSync(path, MAX_STEERING_BYTES + 1);
    },
  ],
])("%s in its place is refused", (_, make) => {
  const root = folder({});
  make(join(root, FILE));
  expect(() => readSteering(root, FILE)).toThrow(UserError);
});
