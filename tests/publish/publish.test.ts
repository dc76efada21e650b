import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { planPages } from "../../src/publish/plan.ts";
import { publish } from "../../src/publish/publish.ts";
import { MARKER, MARKER_TEXT, siteFolder } from "../../src/publish/site-folder.ts";
import { folder } from "../folder.ts";

const OLD = ".backfile/publish/previous";

test("a site that a dead build left between the two renames is back before anything else can go wrong", async () => {
  const root = folder({
    "content/a.txt": "The port closed.",
    [`${OLD}/${MARKER}`]: MARKER_TEXT,
    [`${OLD}/index.html`]: "old",
    "in-the-way": "a file where a folder is wanted",
  });
  const content = join(root, "content");
  const target = siteFolder(join(root, "_site"), content);
  const broken = { ...target, next: join(root, "in-the-way/next") };
  await expect(publish(planPages(loadArchive(content)), broken)).rejects.toThrow();
  expect(readFileSync(join(root, "_site/index.html"), "utf8")).toBe("old");
});

test("a build leaves the new site alone in its place, and nothing of the old one", async () => {
  const root = folder({
    "content/a.txt": "The port closed.",
    [`_site/${MARKER}`]: MARKER_TEXT,
    "_site/gone.html": "old",
  });
  const content = join(root, "content");
  const target = siteFolder(join(root, "_site"), content);
  await publish(planPages(loadArchive(content)), target);
  expect(existsSync(join(root, "_site/gone.html"))).toBe(false);
  expect(existsSync(join(root, "_site/undated/the-port-closed.html"))).toBe(true);
  expect([target.next, target.previous].filter((path) => existsSync(path))).toEqual([]);
});
