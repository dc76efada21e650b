import {
  type Dirent,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Progress, unwatched } from "../progress.ts";
import { blockName } from "../search/contents.ts";
import { INDEX_FOLDER, printScript, readScript } from "../search/index-script.ts";
import { changeIndex } from "../search/make/change-index.ts";
import type { IndexState } from "../search/make/index-state.ts";
import { makeIndex } from "../search/make/make-index.ts";
import { printState, readState } from "../search/make/print-state.ts";
import type { SearchDocument } from "../search/make/search-document.ts";
import { searchCode } from "./search-code.ts";

const STATE = "state";
/** What the next build needs and no site shows. */
const TEXTS = "texts";

/** Brings the index in a cache folder up to date and shows it in a site on the same disk. Only files that differ are written in the cache; what cannot be read there is made anew, so it may be deleted at any time. */
export function writeSearchIndex(
  documents: readonly SearchDocument[],
  cache: string,
  site: string,
  progress: Progress = unwatched,
): void {
  progress("indexing", 0, documents.length);
  const before = stateIn(cache);
  // A build that dies from here on leaves no state behind, and the next one begins from nothing.
  rmSync(join(cache, STATE), { force: true });
  const state = (before && changed(before, documents, cache)) ?? made(documents, cache);
  writeFileSync(join(cache, STATE), `${searchCode()}\n${printState(state)}`);
  show(cache, join(site, INDEX_FOLDER));
}

/** Links the files that a site shows into it: thousands of copies would take longer than a change. */
function show(cache: string, folder: string): void {
  const made = new Set<string>();
  for (const { parentPath, name } of filesIn(cache)) {
    const within = relative(cache, parentPath);
    if (name === STATE || within === TEXTS) continue;
    if (!made.has(within)) mkdirSync(join(folder, within), { recursive: true });
    made.add(within);
    linkSync(join(parentPath, name), join(folder, within, name));
  }
}

const filesIn = (folder: string): readonly Dirent[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

/** Leaves nothing of an index behind: no word of any text. */
export const forgetSearch = (cache: string): void =>
  rmSync(cache, { recursive: true, force: true });

function stateIn(cache: string): IndexState | null {
  const file = join(cache, STATE);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  const head = `${searchCode()}\n`;
  const state = text.startsWith(head) ? readState(text.slice(head.length)) : null;
  return state && isWhole(state, cache) ? state : null;
}

/** Whether every block is there. What is in it is looked at when it is read. */
function isWhole({ tables }: IndexState, cache: string): boolean {
  const there = new Set(
    filesIn(cache).map(({ parentPath, name }) => `${basename(parentPath)}/${name}`),
  );
  return Object.entries(tables).every(([table, { blocks }]) =>
    blocks.every(({ key }) => there.has(`${blockName(table, key)}.js`)),
  );
}

/** `null` where a file of the cache is missing or damaged, or too much has changed. */
function changed(
  state: IndexState,
  documents: readonly SearchDocument[],
  cache: string,
): IndexState | null {
  try {
    return changeIndex(state, documents, (name) => dataIn(cache, name), {
      write: writer(cache),
      remove: (name) => rmSync(join(cache, `${name}.js`)),
    });
  } catch {
    return null;
  }
}

function dataIn(cache: string, name: string): string {
  const data = readScript(name, readFileSync(join(cache, `${name}.js`), "utf8"));
  if (data === null) throw new Error(`${name} is damaged`);
  return data;
}

function made(documents: readonly SearchDocument[], cache: string): IndexState {
  rmSync(cache, { recursive: true, force: true });
  return makeIndex(documents, writer(cache));
}

const writer =
  (cache: string) =>
  ({ name, data }: { readonly name: string; readonly data: string }): void => {
    const file = join(cache, `${name}.js`);
    mkdirSync(dirname(file), { recursive: true });
    // The old file may be that of a site as well, so it is replaced and never written to.
    rmSync(file, { force: true });
    writeFileSync(file, printScript(name, data));
  };
