import type { Archive } from "../archive.ts";
import type { Front } from "../front.ts";
import type { Link } from "../groups.ts";
import { INDEX_FOLDER } from "../search/index-script.ts";

/** The address of the page that searches. */
export const SEARCH_PAGE = "search.html";

/** The script that it runs. */
export const SEARCH_CLIENT = "assets/search.js";

/** The page that searches, and the ways in that it offers until something is asked. */
export interface SearchPage extends Pick<Front, "count" | "years" | "undated" | "indexes"> {
  readonly address: string;
  readonly stories: { readonly index: Link; readonly newest: readonly Link[] } | null;
}

/** Where an archive is searched; `null` where it holds nothing to find, or wants no search. */
export const searchAddress = ({ settings, groups }: Archive): string | null =>
  settings.search && groups.entries.length > 0 ? SEARCH_PAGE : null;

/** The file of the index that it asks for by itself: nothing can be looked up without it. */
export const CONTENTS = `${INDEX_FOLDER}/index.js`;

export interface SearchPlan {
  readonly search: readonly SearchPage[];
}

export function planSearch(archive: Archive): SearchPlan {
  const address = searchAddress(archive);
  if (address === null) return { search: [] };
  const { count, years, undated, indexes, lead, ...front } = archive.groups.front;
  const stories = front.stories && {
    index: front.stories.index,
    newest: [lead?.story ?? [], front.stories.newest].flat().map(({ story }) => story),
  };
  return { search: [{ address, count, years, undated, indexes, stories }] };
}
