import { linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
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
import { searchReader, searchTexts } from "./search-documents.ts";
import { forgetSearch, type IndexFile, isIntact, writeSearchIndex } from "./search-index.ts";
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
  else showIndex(intactIndex(plan, search, progress), stage);
}

/** The files of the index, every one of them as it was written. */
function intactIndex(plan: Plan, cache: string, progress: Progress): readonly IndexFile[] {
  const write = (): readonly IndexFile[] =>
    writeSearchIndex(searchTexts(plan.articles), searchReader(plan.stacks), cache, progress);
  const files = write();
  if (files.every(isIntact)) return files;
  forgetSearch(cache);
  return write();
}

/** Links them into the site: thousands of copies would take longer than a change. */
function showIndex(files: readonly IndexFile[], stage: string): void {
  for (const { path, cached } of files) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    linkSync(cached, join(stage, path));
  }
}

const ofDisk = (cause: unknown, { site }: SiteFolder): UserError =>
  new UserError(
    `\`${site}\`  Expected to write the site, ${diskWords(cause)}; it stays as it was`,
    {
      cause,
    },
  );
