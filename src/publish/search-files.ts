import { linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Progress, unwatched } from "../progress.ts";
import type { Plan } from "./plan.ts";
import type { Listing } from "./release/listing.ts";
import type { SiteFile } from "./release/piece.ts";
import { searchReader, searchTexts } from "./search-documents.ts";
import { forgetSearch, type IndexFile, isIntact, writeSearchIndex } from "./search-index.ts";
import type { SiteFolder } from "./site-folder.ts";

/** Brings the search index up to date, and puts those of its files into the stage that the site does not have. Without a search nothing is left of an index. */
export function searchFiles(
  plan: Plan,
  { search, stage }: SiteFolder,
  intact: Listing,
  progress: Progress = unwatched,
): readonly SiteFile[] {
  if (plan.site.search === null) {
    forgetSearch(search);
    return [];
  }
  const write = (): readonly IndexFile[] =>
    writeSearchIndex(searchTexts(plan.articles), searchReader(plan.stacks), search, progress);
  const isWanting = ({ path, sha256 }: IndexFile): boolean => intact.get(path)?.sha256 !== sha256;
  const files = sound(write(), isWanting) ?? anew(search, write);
  for (const { path, cached } of files.filter(isWanting)) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    // Thousands of copies would take longer than a change.
    linkSync(cached, join(stage, path));
  }
  return files;
}

/** `null` where a file that the site is to get is not what was written. */
const sound = (
  files: readonly IndexFile[],
  isWanting: (file: IndexFile) => boolean,
): readonly IndexFile[] | null =>
  files.every((file) => file.isNew || !isWanting(file) || isIntact(file)) ? files : null;

function anew(search: string, write: () => readonly IndexFile[]): readonly IndexFile[] {
  forgetSearch(search);
  return write();
}
