import type { Filter } from "./request.ts";

/** The key of a filter's list. */
export const filterKey = ({ kind, id }: Filter): string => `${kind}:${id.replace(/\s+/gu, "-")}`;

/** The list of all articles, for searches by days alone. */
export const ALL = "all";
