import type { IndexFault, Load } from "../../src/search/found.ts";
import { changeIndex } from "../../src/search/make/change-index.ts";
import type { IndexState } from "../../src/search/make/index-state.ts";
import { LIMITS, type Limits } from "../../src/search/make/limits.ts";
import { makeIndex } from "../../src/search/make/make-index.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";
import { type Index, openIndex } from "../../src/search/open-index.ts";

/** An index whose files are held in memory, by name. */
export interface InMemory {
  readonly files: ReadonlyMap<string, string>;
  readonly state: IndexState;
}

/** So small that an archive of a hundred texts is cut as one of a hundred thousand is. */
export const SMALL: Limits = { block: 600, shelf: 400, list: 12, volume: 16 };

export function madeIndex(documents: readonly SearchDocument[], limits = LIMITS): InMemory {
  const files = new Map<string, string>();
  const state = makeIndex(documents, ({ name, data }) => files.set(name, data), limits);
  return { files, state };
}

/** The index brought up to date; `null` where it has to be made anew. */
export function changedIndex(
  { files, state }: InMemory,
  documents: readonly SearchDocument[],
): InMemory | null {
  const changed = new Map(files);
  const next = changeIndex(state, documents, (name) => changed.get(name) ?? "", {
    write: ({ name, data }) => changed.set(name, data),
    remove: (name) => changed.delete(name),
  });
  return next && { files: changed, state: next };
}

export const loader =
  ({ files }: Pick<InMemory, "files">): Load =>
  async (name) => {
    const data = files.get(name);
    const fault: IndexFault = { reason: "missing", file: name };
    return data === undefined ? Promise.reject(fault) : data;
  };

export const opened = (index: InMemory): Promise<Index> => openIndex(loader(index));
