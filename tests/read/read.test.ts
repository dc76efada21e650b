import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MAX_FILE_BYTES } from "../../src/read/limits.ts";
import { read } from "../../src/read/read.ts";
import { folder } from "../folder.ts";

test("a file is its bytes", () => {
  expect(read(folder({ "a/b.txt": "ferry" }), "a/b.txt")).toEqual({
    path: "a/b.txt",
    bytes: Buffer.from("ferry"),
  });
});

test("what cannot be read is rejected with its reason", () => {
  const root = folder({ "large.txt": "" });
  truncateSync(join(root, "large.txt"), MAX_FILE_BYTES + 1);
  mkdirSync(join(root, "folder.txt"));
  symlinkSync("large.txt", join(root, "link.txt"));
  expect(read(root, "large.txt")).toMatchObject({ reason: "too-large" });
  expect(read(root, "folder.txt")).toMatchObject({ reason: "unreadable" });
  expect(read(root, "link.txt")).toMatchObject({ reason: "unreadable" });
  expect(read(root, "gone.txt")).toMatchObject({
    reason: "unreadable",
    message: expect.stringContaining("removed during the build"),
  });
});
