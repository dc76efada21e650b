import type { InRow, Link } from "../groups.ts";

/** Gives each page of a row the one before it and the one after it. */
export const inRow = <T extends { readonly link: Link }>(
  row: readonly T[],
): readonly (T & InRow)[] =>
  row.map((page, at) => ({
    ...page,
    previous: row[at - 1]?.link ?? null,
    next: row[at + 1]?.link ?? null,
  }));
