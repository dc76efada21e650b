import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MARKER, MARKER_TEXT, siteFolder } from "../../src/publish/site-folder.ts";
import { UserError } from "../../src/user-error.ts";
import { folder } from "../folder.ts";

test.each([
  ["missing", {}],
  ["empty", { "_site/.keep": null }],
  ["our own", { [`_site/${MARKER}`]: MARKER_TEXT, "_site/index.html": "old" }],
])("a folder that is %s may be replaced", (_, files) => {
  const root = folder(
    Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    ),
  );
  if (".keep" in files) mkdirSync(join(root, "_site"));
  expect(siteFolder(join(root, "_site"), join(root, "content")).site).toBe(join(root, "_site"));
});

test("a folder with other files, a file, and a link are refused, and nothing is touched", () => {
  const root = folder({ "photos/a.jpg": "x", file: "x", [`ours/${MARKER}`]: MARKER_TEXT });
  symlinkSync("ours", join(root, "link"));
  for (const out of ["photos", "file", "link", ".", ".."])
    expect(() => siteFolder(join(root, out), join(root, "content"))).toThrow(UserError);
  expect(readdirSync(root).sort()).toEqual(["file", "link", "ours", "photos"]);
});

test("the site lies neither within the texts nor around them", () => {
  const root = folder({ "content/a.txt": "x" });
  for (const out of ["content", "content/_site", "."])
    expect(() => siteFolder(join(root, out), join(root, "content"))).toThrow(
      /apart from the texts/u,
    );
});
