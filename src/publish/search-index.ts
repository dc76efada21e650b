import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Progress, unwatched } from "../progress.ts";
import { checksumOf } from "../search/checksum.ts";
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
const TEXTS = "texts/";

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
  show(state, cache, join(site, INDEX_FOLDER));
}

/** Links the files that a site shows into it: thousands of copies would take longer than a change. */
function show(state: IndexState, cache: string, folder: string): void {
  const made = new Set<string>();
  for (const { name } of filesOf(state).filter((file) => !file.name.startsWith(TEXTS))) {
    const target = join(folder, `${name}.js`);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    linkSync(join(cache, `${name}.js`), target);
  }
}

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

/** Whether every file is there, and holds what was written. A site shows them all, also those that a change does not read. */
const isWhole = (state: IndexState, cache: string): boolean =>
  filesOf(state).every(({ name, checksum }) => {
    const script = textAt(join(cache, `${name}.js`));
    const data = script === null ? null : readScript(name, script);
    return data !== null && (checksum === null || checksumOf(data) === checksum);
  });

function textAt(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

interface CachedFile {
  readonly name: string;
  /** That of its data, where the state knows it. */
  readonly checksum: string | null;
}

/** The files of an index by their names without the ending. */
const filesOf = ({ tables }: IndexState): readonly CachedFile[] => [
  ...["index", "names"].map((name) => ({ name, checksum: null })),
  ...Object.entries(tables).flatMap(([table, { blocks }]) =>
    blocks.map(({ key, checksum }) => ({ name: blockName(table, key), checksum })),
  ),
];

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
