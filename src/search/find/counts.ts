import { byText } from "../../by-text.ts";
import { dayOf } from "../article-id.ts";
import { type Contents, PIECE } from "../contents.ts";
import { filterKey } from "../filter-key.ts";
import type { Count } from "../found.ts";
import { readNames } from "../names.ts";
import type { Index } from "../open-index.ts";
import { readIds } from "../postings.ts";
import type { Filter, FilterKind } from "../request.ts";
import { UNDATED } from "./bounds.ts";
import { blocksOf, entriesIn, type Span } from "./entries.ts";

const spanOf = (kind: FilterKind): Span => ({ from: `${kind}:`, to: `${kind}:\uffff` });

/** True where the lists of a kind fill no more than one block. */
export const isCheap = (index: Index, kind: FilterKind): boolean =>
  blocksOf(index, "filters", spanOf(kind)).length <= 1;

/** How many of the ids have each value of a kind, the most frequent first; those that are asked for always. */
export async function countsOf(
  index: Index,
  kind: FilterKind,
  ids: ReadonlySet<number>,
  asked: readonly Filter[],
): Promise<readonly Count[]> {
  const [entries, names] = await Promise.all([
    entriesIn(index, "filters", spanOf(kind)),
    index.read("names"),
  ]);
  const counts = new Map<string, number>();
  for (const [key, value] of entries) {
    const list = key.split(PIECE, 1)[0] ?? "";
    const count = readIds(value).filter((id) => ids.has(id)).length;
    counts.set(list, (counts.get(list) ?? 0) + count);
  }
  const isAsked = new Set(asked.map(filterKey));
  return readNames(names)
    .flatMap(([each, id, label]) => {
      const key = filterKey({ kind, id });
      const count = counts.get(key) ?? 0;
      return each === kind && (count > 0 || isAsked.has(key)) ? [{ id, label, count }] : [];
    })
    .sort((a, b) => b.count - a.count || byText(a.label, b.label));
}

/** How many of the ids lie in each year, the newest first, and `undated` behind them. */
export function yearsOf({ perDay }: Contents, ids: Iterable<number>): readonly Count[] {
  const days = new Map<number, number>();
  for (const id of ids) {
    const day = Math.floor(id / perDay);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const years = new Map<string, number>();
  for (const [day, count] of days) {
    const year = dayOf(day * perDay, perDay)?.slice(0, 4) ?? "";
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years]
    .sort(([a], [b]) => byText(b, a))
    .map(([year, count]) => ({ id: year || UNDATED, label: year || UNDATED, count }));
}
