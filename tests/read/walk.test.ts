import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { walk } from "../../src/read/walk.ts";
import { UserError } from "../../src/user-error.ts";
import { folder } from "../folder.ts";

test("texts are found in all folders, in path order; other files are named, steering files left alone", () => {
  const root = folder({
    "b/2.text": "x",
    "a.TXT": "x",
    "b/1.md": "x",
    "c.markdown": "x",
    "archive.yml": "",
    "README.md": "x",
    "_about.md": "x",
    "__gate__.md": "x",
    "node_modules/gate/a.md": "x",
    ".hidden/a.txt": "x",
    "photo.jpg": "x",
    "b/archive.yml": "",
  });
  expect(walk(root)).toEqual({
    texts: ["__gate__.md", "a.TXT", "b/1.md", "b/2.text", "c.markdown"],
    rejected: [],
    others: ["b/archive.yml", "photo.jpg"],
  });
});

test("a folder called x.txt and a link are named with their reason, and what lies in the folder is read", () => {
  const root = folder({ "x.txt/inner.txt": "x" });
  mkdirSync(join(root, "there"));
  symlinkSync("/etc/hostname", join(root, "linked.txt"));
  symlinkSync("/etc", join(root, "linked-folder"));
  const { texts, rejected } = walk(root);
  expect(texts).toEqual(["x.txt/inner.txt"]);
  expect(rejected.map(({ path, reason }) => [path, reason])).toEqual([
    ["linked-folder", "link"],
    ["linked.txt", "link"],
    ["x.txt", "not-regular"],
  ]);
});

test("a name that is no UTF-8 is named by its bytes, and a good name with the same sign is read", () => {
  const root = folder({ "b/good-\ufffd.txt": "x" });
  const name = Buffer.from([0x62, 0xff, 0x2e, 0x6d, 0x64]);
  writeFileSync(Buffer.concat([Buffer.from(`${root}/b/`), name]), "x");
  const { texts, rejected } = walk(root);
  expect(texts).toEqual(["b/good-\ufffd.txt"]);
  expect(rejected).toMatchObject([
    {
      path: `base64:${Buffer.concat([Buffer.from("b/"), name]).toString("base64")}`,
      reason: "bad-name",
    },
  ]);
});

test("a missing content folder stops at once and says the way out", () => {
  expect(() => walk("/no/such/folder")).toThrow(UserError);
  expect(() => walk("/no/such/folder")).toThrow(/--content DIR/u);
});
