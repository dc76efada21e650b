import { existsSync, readFileSync, rmSync } from "node:fs";
import { type Progress, unwatched } from "../progress.ts";
import { blockName, TABLES } from "../search/contents.ts";
import { INDEX_FOLDER } from "../search/index-script.ts";
import { changeIndex } from "../search/make/change-index.ts";
import type { IndexState } from "../search/make/index-state.ts";
import { makeIndex } from "../search/make/make-index.ts";
import type { SearchDocument, SearchText } from "../search/make/search-document.ts";
import {
  cachedFile,
  closeCache,
  DamagedCache,
  dataIn,
  emptyCache,
  type IndexCache,
  openCache,
  removeCached,
  writeCached,
} from "./index-cache.ts";
import { sha256Of } from "./release/manifest.ts";

/** A file of the index as the site has it. */
export interface IndexFile {
  /** In the site. */
  readonly path: string;
  /** In hexadecimal figures. */
  readonly sha256: string;
  /** Where it lies. It is replaced, and never written to: a site may have a link to it. */
  readonly cached: string;
  /** Whether this build wrote it. */
  readonly isNew: boolean;
}

/** Brings the index in a cache folder up to date, and tells its files. Asks for the document of each text that is not in it as it is, one after the other, in the order of the texts where all are asked for. Only what a change reads is checked: whoever needs another file asks `isIntact`. What cannot be read is made anew, so the cache may be deleted at any time. */
export function writeSearchIndex<Text extends SearchText>(
  texts: readonly Text[],
  documentOf: (text: Text) => SearchDocument,
  cache: string,
  progress: Progress = unwatched,
): readonly IndexFile[] {
  progress("indexing", 0, texts.length);
  let done = 0;
  const enter = (text: Text): SearchDocument => {
    done += 1;
    progress("indexing", done, texts.length);
    return documentOf(text);
  };
  return changed(texts, enter, cache) ?? made(texts, enter, cache);
}

/** `null` where there is no index, too much has changed, or a file that is needed is missing or damaged. */
function changed<Text extends SearchText>(
  texts: readonly Text[],
  documentOf: (text: Text) => SearchDocument,
  folder: string,
): readonly IndexFile[] | null {
  const before = openCache(folder);
  if (!before) return null;
  const { state, cache } = before;
  try {
    const read = (name: string, checksum: string): string => dataIn(folder, name, checksum);
    const next = changeIndex(state, texts, documentOf, read, {
      write: (file) => writeCached(file, cache),
      remove: (name) => removeCached(name, cache),
    });
    if (next && next !== state) closeCache(next, cache);
    return next && filesOf(next, cache);
  } catch (error) {
    if (error instanceof DamagedCache) return null;
    throw error;
  }
}

function made<Text extends SearchText>(
  texts: readonly Text[],
  documentOf: (text: Text) => SearchDocument,
  folder: string,
): readonly IndexFile[] {
  forgetSearch(folder);
  const cache = emptyCache(folder);
  const state = makeIndex(texts, documentOf, (file) => writeCached(file, cache));
  closeCache(state, cache);
  return filesOf(state, cache);
}

function filesOf(
  { tables }: IndexState,
  { folder, hashes, replaced }: IndexCache,
): readonly IndexFile[] {
  const blocks = TABLES.flatMap((table) =>
    tables[table].blocks.map(({ key }) => blockName(table, key)),
  );
  return ["index", "names", ...blocks].map((name) => ({
    path: `${INDEX_FOLDER}/${name}.js`,
    sha256: hashes.get(name) ?? "",
    cached: cachedFile(folder, name),
    isNew: replaced.has(name),
  }));
}

/** Whether a file still lies in the cache as it was written. Where it does not, `forgetSearch` and another `writeSearchIndex` make it anew. */
export const isIntact = ({ cached, sha256 }: IndexFile): boolean =>
  existsSync(cached) && sha256Of(readFileSync(cached)) === sha256;

/** Leaves nothing of an index behind: no word of any text. */
export const forgetSearch = (cache: string): void =>
  rmSync(cache, { recursive: true, force: true });
