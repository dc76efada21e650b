import type { DrawnPage } from "../../publish/eleventy.ts";
import { INDEX_FOLDER, printScript } from "../../search/index-script.ts";
import { changeIndex } from "../../search/make/change-index.ts";
import type { IndexState } from "../../search/make/index-state.ts";
import { makeIndex } from "../../search/make/make-index.ts";
import type { SearchDocument, SearchText } from "../../search/make/search-document.ts";

/** The index of the search, held in memory, and the code that made it. */
export interface Indexed {
  readonly state: IndexState;
  readonly files: ReadonlyMap<string, string>;
  readonly by: unknown;
}

/** Brings the index up to date; where there is none, or other code made it, it is made anew. */
export function indexed<Text extends SearchText>(
  texts: readonly Text[],
  documentOf: (text: Text) => SearchDocument,
  before: Indexed | null,
): Indexed {
  const files = new Map(before?.by === makeIndex ? before.files : []);
  const write = ({ name, data }: { readonly name: string; readonly data: string }): void =>
    void files.set(name, data);
  const read = (name: string): string => files.get(name) ?? "";
  const remove = (name: string): void => void files.delete(name);
  const state =
    before?.by === makeIndex
      ? changeIndex(before.state, texts, documentOf, read, { write, remove })
      : null;
  if (state) return { state, files, by: makeIndex };
  files.clear();
  return { state: makeIndex(texts, documentOf, write), files, by: makeIndex };
}

/** Its files as pages of the site. */
export const indexPages = ({ files }: Indexed): readonly DrawnPage[] =>
  [...files]
    .filter(([name]) => !name.startsWith("texts/"))
    .map(([name, data]) => ({
      address: `${INDEX_FOLDER}/${name}.js`,
      content: printScript(name, data),
    }));
