import { groupBy } from "../../group-by.ts";
import { PIECE } from "../contents.ts";
import { filterKey } from "../filter-key.ts";
import type { Index } from "../open-index.ts";
import { readIds } from "../postings.ts";
import type { Filter } from "../request.ts";
import { entriesIn } from "./entries.ts";

/** The ids of a list of filters. */
export async function idsUnder(index: Index, key: string): Promise<readonly number[]> {
  const entries = await entriesIn(index, "filters", { from: key, to: `${key}${PIECE}\uffff` });
  return entries
    .filter(([each]) => each === key || each.startsWith(key + PIECE))
    .flatMap(([, value]) => readIds(value));
}

/** For each kind of filter that is asked for, the articles that have any of its values. */
export async function allowedBy(
  index: Index,
  filters: readonly Filter[],
): Promise<readonly ReadonlySet<number>[]> {
  const kinds = [...groupBy(filters, ({ kind }) => [kind]).values()];
  return Promise.all(
    kinds.map(async (each) => {
      const lists = await Promise.all(each.map((filter) => idsUnder(index, filterKey(filter))));
      return new Set(lists.flat());
    }),
  );
}
