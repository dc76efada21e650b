import type { Count, Found } from "../../src/search/found.ts";
import { type Filter, type FilterKind, queryOf, type Request } from "../../src/search/request.ts";
import type { InWords } from "./in-words.ts";

/** What is shown: what was asked, what was found, and how the page writes numbers and days. */
export interface Answer {
  readonly request: Request;
  readonly found: Found;
  readonly words: InWords;
}

/** The address of another search, which differs in this; it begins with its first page. */
export const linkTo = (request: Request, change: Partial<Request>): string =>
  `?${queryOf({ ...request, page: 1, ...change })}`;

/** All filters of a search but one. */
export const without = ({ filters }: Request, { kind, id }: Filter): readonly Filter[] =>
  filters.filter((filter) => filter.kind !== kind || filter.id !== id);

/** What a value is called on the page. */
export const nameOf = (kind: FilterKind, { id, label }: Count, words: InWords): string =>
  kind === "language" ? words.language(id) : label;
