import { monthOf, yearOf } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import type { Entry, FeedFiles, Link, TermKind } from "../groups.ts";
import type { TermPart } from "../term.ts";
import { partAddress } from "./addresses.ts";
import type { Filed } from "./headings.ts";
import { inRow } from "./in-row.ts";
import { uncounted } from "./uncounted.ts";

/** A year with more articles than this is cut into months, so that no list grows without end. */
const MOST_ON_A_PAGE = 500;

interface Period {
  readonly link: Link;
  readonly period: string;
  readonly entries: readonly Entry[];
  readonly months: readonly Link[];
}

/** The pages of a term: one a year, one for its undated texts. Old years never change when a new text comes. */
export function termParts(
  kind: TermKind,
  { heading, link: term, entries }: Filed,
  feed: FeedFiles | null,
): readonly TermPart[] {
  const link = (period: string, count: number): Link => ({
    label: period,
    address: partAddress(kind, heading.id, period),
    count,
  });
  const periodsBy = (
    own: readonly Entry[],
    periodOf: (entry: Entry) => string,
  ): readonly Period[] =>
    [...groupBy(own, (entry) => [periodOf(entry)])].map(([period, members]) => ({
      link: link(period, members.length),
      period,
      entries: members,
      months: [],
    }));
  const rows = periodsBy(entries, ({ date }) => (date === null ? "undated" : yearOf(date)));
  const cut = rows.map((row) => {
    if (row.entries.length <= MOST_ON_A_PAGE || row.period === "undated")
      return { row, months: [] };
    const months = periodsBy(row.entries, ({ date }) => (date === null ? "" : monthOf(date)));
    return { row: { ...row, entries: [], months: months.map((month) => month.link) }, months };
  });
  return [...inRow(cut.map(({ row }) => row)), ...inRow(cut.flatMap(({ months }) => months))].map(
    ({ link: { address }, ...part }) => ({
      ...{ kind, id: heading.id, term: uncounted(term), address },
      ...part,
      feed,
    }),
  );
}
