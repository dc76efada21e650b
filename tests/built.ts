import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Archive, loadArchive } from "../src/archive.ts";
import { planPages } from "../src/publish/plan.ts";
import { publish } from "../src/publish/publish.ts";
import { siteFolder } from "../src/publish/site-folder.ts";

/** Builds the site of a content folder, as `backfile build` does. */
export async function built(content: string, site: string): Promise<Archive> {
  const archive = loadArchive(content);
  await publish(planPages(archive), siteFolder(site, content));
  return archive;
}

/** All files below a folder, in order, with `/` on every system. */
export const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join("/"))
    .sort();
