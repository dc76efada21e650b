import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type BuiltSite, buildSite } from "../src/build/build-site.ts";
import { parseCivilDate } from "../src/civil-date.ts";
import { siteFolder } from "../src/publish/site-folder.ts";

/** Builds the site of a content folder; with a day, it keeps the addresses as `backfile build` does on that day. */
export const built = (content: string, site: string, today = ""): Promise<BuiltSite> =>
  buildSite({ content, folder: siteFolder(site, content), today: parseCivilDate(today) });

/** All files below a folder, in order, with `/` on every system. */
export const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join("/"))
    .sort();
