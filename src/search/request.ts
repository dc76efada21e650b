/** What an address of the search page asks for. The same address asks for the same everywhere: nothing else is remembered. */
export interface Request {
  /** As typed: words, "exact phrases", beginnings*, -exclusions. */
  readonly words: string;
  /** `2020`, `2020-12` or `2020-12-22`, the day included; empty where there is no bound. `undated` from: the articles without a day. */
  readonly from: string;
  readonly to: string;
  readonly filters: readonly Filter[];
  readonly sort: Sort;
  /** The first page of results is 1. */
  readonly page: number;
}

export const FILTER_KINDS = ["source", "topic", "place", "language", "story"] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** One value that an article must have. Of one kind any value will do; of each kind one is needed. */
export interface Filter {
  readonly kind: FilterKind;
  readonly id: string;
}

export const SORTS = ["relevance", "newest", "oldest"] as const;

export type Sort = (typeof SORTS)[number];

/** Reads the part of an address behind its `?`; whatever it holds, the answer is a request. */
export function requestOf(query: string): Request {
  const given = new URLSearchParams(query);
  const text = (name: string): string => (given.get(name) ?? "").trim();
  return {
    words: text("q"),
    from: text("from"),
    to: text("to"),
    filters: FILTER_KINDS.flatMap((kind) =>
      [...new Set(given.getAll(kind))].filter((id) => id !== "").map((id) => ({ kind, id })),
    ),
    sort: SORTS.find((sort) => sort === text("sort")) ?? "relevance",
    page: Math.max(1, Math.floor(Number(text("page"))) || 1),
  };
}

/** The part of an address behind its `?` that asks for this; what is not asked for is left out. */
export function queryOf({ words, from, to, filters, sort, page }: Request): string {
  const query = new URLSearchParams();
  const fields = { q: words, from, to };
  for (const [name, value] of Object.entries(fields)) if (value !== "") query.append(name, value);
  for (const { kind, id } of filters) query.append(kind, id);
  if (sort !== "relevance") query.append("sort", sort);
  if (page > 1) query.append("page", String(page));
  return query.toString();
}
