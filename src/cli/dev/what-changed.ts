import { relative, sep } from "node:path";

/** Places whose files are not read as content. */
export interface Places {
  /** The stylesheet, the icon, the client of the search. */
  readonly assets: readonly string[];
  /** The commands, `dev` itself among them, the sources of the client, and Eleventy's config. */
  readonly fixed: readonly string[];
  /** The modules that make pages of texts. */
  readonly code: readonly string[];
}

/** Changed files, by what has to be done. */
export interface Changes {
  /** Nothing: they are served as they lie. */
  readonly assets: readonly string[];
  /** The program has to be started again. */
  readonly fixed: readonly string[];
  /** They are imported anew. */
  readonly code: readonly string[];
  /** Read anew: the texts. */
  readonly texts: readonly string[];
  /** Read anew: everything. Steering files stand at the top of the content folder, and beside the program. */
  readonly steering: readonly string[];
}

/** Sorts changed files; `content` is the content folder. */
export function whatChanged(paths: readonly string[], content: string, places: Places): Changes {
  const kindOf = (path: string): keyof Changes => {
    const lies = (folders: readonly string[]) => folders.some((folder) => isIn(folder, path));
    if (lies(places.assets)) return "assets";
    if (lies(places.fixed)) return "fixed";
    if (lies(places.code)) return "code";
    return isIn(content, path) && relative(content, path).includes(sep) ? "texts" : "steering";
  };
  const of = (kind: keyof Changes) => paths.filter((path) => kindOf(path) === kind);
  return {
    assets: of("assets"),
    fixed: of("fixed"),
    code: of("code"),
    texts: of("texts"),
    steering: of("steering"),
  };
}

const isIn = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
};
