import type { Name } from "./article.ts";

/** True for two names of one outlet. */
export const sameName = (a: Name, b: Name): boolean =>
  a.id === null || b.id === null ? a.name === b.name : a.id === b.id;
