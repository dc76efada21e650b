import { mkdirSync } from "node:fs";
import { assetsOf, copiedAssets } from "./assets.ts";
import { isOfDisk } from "./disk-words.ts";
import type { Drawing } from "./draw-pages.ts";
import { ofDisk } from "./of-disk.ts";
import { drawStale } from "./pages/draw-stale.ts";
import { keepPages, keptPages } from "./pages/page-memory.ts";
import type { Plan } from "./plan.ts";
import { discard } from "./release/discard.ts";
import type { Lock } from "./release/lock.ts";
import { draftOf } from "./release/piece.ts";
import type { Way } from "./release/put-in-place.ts";
import { recover } from "./release/recover.ts";
import { type Released, release } from "./release/release.ts";
import { knownOf, type Tree, treeAt } from "./release/tree.ts";
import { searchFiles } from "./search-files.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What a command may want while a site is published. */
interface Publishing extends Drawing, Partial<Pick<Way, "byFile">> {
  /** Who looked at the trees of the site under the same lock. */
  readonly lookout?: Looks;
}

/** What was seen of the site, and of the last release but one. */
interface Looks {
  readonly live: () => Promise<Sight>;
  readonly idle: () => Promise<Sight>;
}

interface Sight {
  readonly tree: () => Tree;
}

/** Draws what is new of a plan beside the site and then puts it in the site's place, as `release` does it. A fault of the disk is a `UserError`; after any fault the site is as it was. */
export async function publish(
  plan: Plan,
  folder: SiteFolder,
  lock: Lock,
  { byFile = false, lookout = looksAt(folder), ...drawing }: Publishing = {},
): Promise<Released> {
  try {
    const assets = assetsOf(plan.site);
    recover(folder);
    mkdirSync(folder.stage, { recursive: true });
    const live = (await lookout.live()).tree();
    const { intact } = knownOf(live);
    const before = keptPages(folder.pages);
    const pages = await drawStale(plan, { before, intact }, folder.stage, drawing);
    const files = [
      ...Array.from(pages, ([path, { sha256 }]) => ({ path, sha256 })),
      ...copiedAssets(assets, folder.stage),
      ...searchFiles(plan, folder, intact, drawing.progress),
    ];
    const texts = new Map(plan.articles.map(({ card }) => [card.path, card.sha256]));
    const { tree: idle } = await lookout.idle();
    const draft = draftOf(folder.stage, files, texts);
    const released = release(draft, folder, lock, { byFile, live, idle });
    keepPages(folder.pages, pages);
    return released;
  } catch (error) {
    if (isOfDisk(error)) throw ofDisk(error, folder);
    throw error;
  } finally {
    clear(folder);
  }
}

const looksAt = ({ site, idle, listings }: SiteFolder): Looks => {
  const at = async (folder: string) => ({ tree: () => treeAt(folder, listings) });
  return { live: () => at(site), idle: () => at(idle) };
};

/** What is left on a disk that fails, the next build removes. */
function clear(folder: SiteFolder): void {
  try {
    discard(folder.stage, folder);
  } catch {}
}
