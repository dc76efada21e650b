import { mkdirSync } from "node:fs";
import { type Progress, unwatched } from "../progress.ts";
import { UserError } from "../user-error.ts";
import { assetsOf, copyAssets } from "./assets.ts";
import { diskWords, isOfDisk } from "./disk-words.ts";
import { drawPages } from "./draw-pages.ts";
import type { Plan } from "./plan.ts";
import { discard } from "./release/discard.ts";
import type { Lock } from "./release/lock.ts";
import { piecesIn } from "./release/piece.ts";
import type { Way } from "./release/put-in-place.ts";
import { recover } from "./release/recover.ts";
import { type Released, release } from "./release/release.ts";
import { searchDocuments } from "./search-documents.ts";
import { forgetSearch, writeSearchIndex } from "./search-index.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What a command may want while a site is published. */
interface Publishing extends Partial<Pick<Way, "byFile">> {
  readonly progress?: Progress;
}

/** Draws a plan beside the site and then puts it in the site's place, as `release` does it. A fault of the disk is a `UserError`; after any fault the site is as it was. */
export async function publish(
  plan: Plan,
  folder: SiteFolder,
  lock: Lock,
  { byFile = false, progress = unwatched }: Publishing = {},
): Promise<Released> {
  try {
    const assets = assetsOf(plan.site);
    recover(folder);
    await draw(plan, folder, progress);
    copyAssets(assets, folder.stage);
    const texts = new Map(plan.articles.map(({ card }) => [card.path, card.sha256]));
    return release(piecesIn(folder.stage, texts), folder, lock, { byFile });
  } catch (error) {
    if (isOfDisk(error)) throw ofDisk(error, folder);
    throw error;
  } finally {
    clear(folder);
  }
}

/** What is left on a disk that fails, the next build removes. */
function clear(folder: SiteFolder): void {
  try {
    discard(folder.stage, folder);
  } catch {}
}

async function draw(plan: Plan, { stage, search }: SiteFolder, progress: Progress): Promise<void> {
  mkdirSync(stage, { recursive: true });
  await drawPages(plan, stage, progress);
  if (plan.site.search === null) forgetSearch(search);
  else writeSearchIndex(searchDocuments(plan), search, stage, progress);
}

const ofDisk = (cause: unknown, { site }: SiteFolder): UserError =>
  new UserError(
    `\`${site}\`  Expected to write the site, ${diskWords(cause)}; it stays as it was`,
    {
      cause,
    },
  );
