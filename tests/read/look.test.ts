import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { look } from "../../src/read/look.ts";
import { walk } from "../../src/read/walk.ts";
import { folder } from "../folder.ts";

const FILES = ["a.txt", "deep/er/b.md", "_c.txt", "_d/e.txt", "README.md", "archive.yml", "f.csv"];

function root(): string {
  const made = folder(Object.fromEntries(FILES.map((path) => [path, "x"])));
  mkdirSync(join(made, "g.txt"));
  symlinkSync("a.txt", join(made, "link.txt"));
  symlinkSync("nowhere", join(made, "dangling.txt"));
  symlinkSync("deep", join(made, "linked"));
  return made;
}

test.each([
  ["a.txt", "text"],
  ["deep/er/b.md", "text"],
  ["deep/er", "folder"],
  ["g.txt", "folder"],
  ["_c.txt", "left-alone"],
  ["_d/e.txt", "left-alone"],
  ["README.md", "left-alone"],
  ["archive.yml", "left-alone"],
  ["deep/archive.yml", "nothing"],
  ["f.csv", "other"],
  ["missing.txt", "nothing"],
  ["a.txt/x.txt", "nothing"],
  ["\0.txt", "nothing"],
])("%j is %s", (path, expected) => {
  expect(look(root(), path)).toBe(expected);
});

test.each(["link.txt", "dangling.txt"])("%s is rejected, as in the listing", (path) => {
  const made = root();
  expect(look(made, path)).toEqual(walk(made).rejected.find((each) => each.path === path));
});

test("a text behind a link is no text of the folder", () => {
  expect(look(root(), "linked/er/b.md")).toMatchObject({ path: "linked", reason: "link" });
});
