import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Progress, unwatched } from "../progress.ts";
import { assetsOf, copyAssets } from "./assets.ts";
import { drawPages } from "./draw-pages.ts";
import type { Plan } from "./plan.ts";
import { searchDocuments } from "./search-documents.ts";
import { forgetSearch, writeSearchIndex } from "./search-index.ts";
import { MARKER, MARKER_TEXT, type SiteFolder } from "./site-folder.ts";

/** Draws a plan beside the site and then puts it in the site's place: whoever looks before the last step sees the old site. */
export async function publish(
  plan: Plan,
  folder: SiteFolder,
  progress: Progress = unwatched,
): Promise<void> {
  const assets = assetsOf(plan.site);
  recover(folder);
  rmSync(folder.next, { recursive: true, force: true });
  mkdirSync(folder.next, { recursive: true });
  await drawPages(plan, folder.next, progress);
  copyAssets(assets, folder.next);
  if (plan.site.search === null) forgetSearch(folder.search);
  else writeSearchIndex(searchDocuments(plan.articles), folder.search, folder.next, progress);
  writeFileSync(join(folder.next, MARKER), MARKER_TEXT);
  exchange(folder);
}

/** A build that died between the two renames left no site: its old tree comes back. */
function recover({ site, previous }: SiteFolder): void {
  if (existsSync(previous) && !existsSync(site)) renameSync(previous, site);
  rmSync(previous, { recursive: true, force: true });
}

function exchange({ site, next, previous }: SiteFolder): void {
  mkdirSync(dirname(site), { recursive: true });
  if (existsSync(site)) renameSync(site, previous);
  renameSync(next, site);
  rmSync(previous, { recursive: true, force: true });
}
