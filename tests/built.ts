import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Archive, loadArchive } from "../src/archive.ts";
import { parseCivilDate } from "../src/civil-date.ts";
import { keepAddresses } from "../src/publish/keep-addresses.ts";
import { planPages } from "../src/publish/plan.ts";
import { publish } from "../src/publish/publish.ts";
import { alone } from "../src/publish/release/alone.ts";
import { siteFolder } from "../src/publish/site-folder.ts";
import type { AddressTable } from "../src/steering.ts";

/** Builds the site of a content folder; with a day, it keeps the addresses as `backfile build` does on that day. */
export async function built(content: string, site: string, today = ""): Promise<Archive> {
  const day = parseCivilDate(today);
  const keep = day && ((table: AddressTable) => keepAddresses(content, table, day));
  const archive = loadArchive(content, keep ? { keep } : {});
  const target = siteFolder(site, content);
  await alone(target, (lock) => publish(planPages(archive), target, lock));
  return archive;
}

/** All files below a folder, in order, with `/` on every system. */
export const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join("/"))
    .sort();
