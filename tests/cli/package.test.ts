import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { filesIn } from "../built.ts";

const PACKED = z.array(
  z.object({ size: z.number(), files: z.array(z.object({ path: z.string() })) }),
);

const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const [packed] = PACKED.parse(JSON.parse(stdout));
const files = packed?.files.map(({ path }) => path) ?? [];

const below = (folder: string): readonly string[] =>
  filesIn(folder).map((path) => `${folder}/${path}`);

test.each([
  ["the script of the search page", ["dist/assets/search.js"]],
  ["the stylesheet and the icon", below("templates/assets")],
  ["the topics and outlets that ship", below("defaults")],
  ["the whole sample archive", below("content")],
  [
    "the licence, the README and the schema of the settings",
    ["LICENSE", "README.md", "archive.schema.json"],
  ],
])("the package holds %s", (_, paths) => {
  expect(paths.length).toBeGreaterThan(0);
  expect(files).toEqual(expect.arrayContaining([...paths]));
});

test("the package holds what it starts, compiled", () => {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(files).toEqual(expect.arrayContaining([bin.backfile, "dist/.eleventy.js"]));
});

test("the package holds nothing else", () => {
  const others = files.filter(
    (path) =>
      !/^(?:dist|defaults|templates\/assets|content)\/|^(?:LICENSE|README\.md|package\.json|archive\.schema\.json)$/u.test(
        path,
      ),
  );
  expect(others).toEqual([]);
  expect(files.filter((path) => /(?:^|\/)(?:tests|bench|scripts)\/|\.ts$/u.test(path))).toEqual([]);
});

test("the package stays below a megabyte", () => {
  expect(packed?.size).toBeGreaterThan(100_000);
  expect(packed?.size).toBeLessThan(1_000_000);
});
