import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, expect, test } from "vitest";
import { MARKER, printMarker } from "../../src/publish/release/marker.ts";
import { siteFolder } from "../../src/publish/site-folder.ts";
import { UserError } from "../../src/user-error.ts";
import { folder } from "../folder.ts";

const OURS = printMarker({ state: "complete", manifest: "0".repeat(64) });

test.each([
  ["missing", {}],
  ["empty", { "_site/.keep": null }],
  ["our own", { [`_site/${MARKER}`]: OURS, "_site/index.html": "old" }],
])("a folder that is %s may be replaced", (_, files) => {
  const root = folder(
    Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    ),
  );
  if (".keep" in files) mkdirSync(join(root, "_site"));
  expect(siteFolder(join(root, "_site"), join(root, "content")).site).toBe(join(root, "_site"));
});

const here = process.cwd();
const home = process.env.HOME;
afterEach(() => {
  process.chdir(here);
  process.env.HOME = home;
});

/** A person's folders: an archive in a project, photographs, another site, an empty home. */
function person(): string {
  const root = folder({
    "home/project/content/a.txt": "The port closed.",
    "home/project/package.json": "{}",
    "home/photos/a.jpg": "a photograph",
    "home/notes": "a file",
    "elsewhere/index.html": "a site of somebody else",
    [`ours/${MARKER}`]: OURS,
    "ours/index.html": "a site",
  });
  symlinkSync("photos", join(root, "home/link"));
  symlinkSync("../ours", join(root, "home/link-to-ours"));
  symlinkSync("nowhere", join(root, "home/dangling"));
  symlinkSync("project", join(root, "home/link-to-project"));
  mkdirSync(join(root, "home/project/empty"));
  return root;
}

/** All that is below a folder, with what it holds. */
const everything = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => {
      const held = lstatSync(path).isFile() ? readFileSync(path, "utf8") : "";
      return `${relative(root, path)} ${lstatSync(path).ino} ${held}`;
    })
    .sort();

test.each([
  ["the folder that one is in", "."],
  ["the one above", ".."],
  ["the root of the disk", "/"],
  ["the texts", "content"],
  ["a folder in the texts", "content/_site"],
  ["a home folder", "~"],
  ["the folder of all homes", "~/.."],
  ["a folder with photographs", "../photos"],
  ["a file", "../notes"],
  ["a link to a folder", "../link"],
  ["a link to a site of ours", "../link-to-ours"],
  ["a link that leads nowhere", "../dangling"],
  ["a way through a link back to the texts", "../link-to-project/content"],
  ["a site of another program", "../../elsewhere"],
  ["the package itself", "~/project"],
])("%s is refused as the place of the site, and nothing is touched", (_, out) => {
  const root = person();
  process.env.HOME = join(root, "home");
  process.chdir(join(root, "home/project"));
  const before = everything(root);
  const place = out.replace("~", join(root, "home"));
  expect(() => siteFolder(place, "content")).toThrow(UserError);
  expect(() => siteFolder(place, "content")).toThrow(/nothing was touched\nName another folder/u);
  expect(everything(root)).toEqual(before);
});

test("an empty folder that one is in, or has as home, is refused as well", () => {
  const root = person();
  process.chdir(join(root, "home/project/empty"));
  expect(() => siteFolder(".", "../content")).toThrow(UserError);
  process.env.HOME = join(root, "home/project/empty");
  process.chdir(here);
  expect(() => siteFolder(process.env.HOME ?? "", join(root, "home/project/content"))).toThrow(
    /home/u,
  );
});
