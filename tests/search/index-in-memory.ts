import type { IndexFault, Load } from "../../src/search/found.ts";
import { changeIndex } from "../../src/search/make/change-index.ts";
import type { IndexState } from "../../src/search/make/index-state.ts";
import { LIMITS, type Limits } from "../../src/search/make/limits.ts";
import { makeIndex } from "../../src/search/make/make-index.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";
import type { DataFile } from "../../src/search/make/write-table.ts";
import { type Index, openIndex } from "../../src/search/open-index.ts";
import { type HeldText, textsOf } from "./documents.ts";

/** An index whose files are held in memory, by name. */
export interface InMemory {
  readonly files: ReadonlyMap<string, string>;
  readonly state: IndexState;
}

/** So small that an archive of a hundred texts is cut as one of a hundred thousand is. */
export const SMALL: Limits = { block: 600, shelf: 400, list: 12, volume: 16 };

export function madeIndex(documents: readonly SearchDocument[], limits = LIMITS): InMemory {
  const files = new Map<string, string>();
  const write = ({ name, data }: DataFile): void => void files.set(name, data);
  const state = makeIndex(textsOf(documents), documentOf, write, limits);
  return { files, state };
}

const documentOf = ({ document }: HeldText): SearchDocument => document;

/** The index brought up to date; `null` where it has to be made anew. Hands over the address of each document that is asked for. */
export function changedIndex(
  { files, state }: InMemory,
  documents: readonly SearchDocument[],
  ask: (address: string) => void = () => {},
): InMemory | null {
  const changed = new Map(files);
  const asked = (text: HeldText): SearchDocument => {
    ask(text.address);
    return text.document;
  };
  const read = (name: string): string => changed.get(name) ?? "";
  const next = changeIndex(state, textsOf(documents), asked, read, {
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
