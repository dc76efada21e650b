import { expect, test } from "vitest";
import { leftAlone } from "../../src/read/left-alone.ts";
import { folder } from "../folder.ts";

test("what is left alone by its name is told apart: texts that were set aside, and litter; README and steering files are neither", () => {
  const root = folder({
    "a.txt": "x",
    "__b.md": "x",
    "photo.jpg": "x",
    "README.md": "x",
    "archive.yml": "",
    "_draft.md": "x",
    "_drafts/b.txt": "x",
    "_about.md": "x",
    "_theme.css": "",
    "_old.css": "",
    "old/_theme.css": "",
    ".DS_Store": "",
    ".git/config": "",
    "node_modules/c/a.md": "x",
  });
  expect(leftAlone(root).map(({ path, why }) => [path, why])).toEqual([
    [".DS_Store", "litter"],
    [".git/config", "litter"],
    ["_draft.md", "set-aside"],
    ["_drafts/b.txt", "set-aside"],
    ["_old.css", "litter"],
    ["node_modules/c/a.md", "litter"],
    ["old/_theme.css", "litter"],
  ]);
});
