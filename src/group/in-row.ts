import type { InRow, Link } from "../groups.ts";
import { uncounted } from "./uncounted.ts";

/** Gives each page of a row the one before it and the one after it. */
export const inRow = <T extends { readonly link: Link }>(
  row: readonly T[],
): readonly (T & InRow)[] =>
  row.map((page, at) => ({
    ...page,
    previous: linkOf(row[at - 1]),
    next: linkOf(row[at + 1]),
  }));

const linkOf = (page: { readonly link: Link } | undefined): Link | null =>
  page ? uncounted(page.link) : null;
