import { type Contents, readContents } from "./contents.ts";
import type { IndexFault, Load } from "./found.ts";

/** An index that can be searched: its table of contents, and its files as they are asked for, each fetched once. */
export interface Index {
  readonly contents: Contents;
  read(name: string): Promise<string>;
}

/** Opens an index. Rejects with an `IndexFault` where its table of contents is missing, damaged or of another version. */
export async function openIndex(load: Load): Promise<Index> {
  const contents = contentsIn(await load("index", ""));
  const asked = new Map<string, Promise<string>>();
  return {
    contents,
    read(name) {
      const known = asked.get(name) ?? load(name, contents.edition);
      asked.set(name, known);
      return known;
    },
  };
}

function contentsIn(text: string): Contents {
  try {
    return readContents(text);
  } catch {
    const fault: IndexFault = { reason: "damaged", file: "index" };
    throw fault;
  }
}
