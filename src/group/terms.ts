import type { Entry, Feed, Link, TermIndex, TermKind } from "../groups.ts";
import type { Term, TermPart } from "../term.ts";
import { type AboutOf, aboutNothing } from "./about.ts";
import { indexAddress } from "./addresses.ts";
import { carriedBy } from "./carried.ts";
import { feedOfTerm } from "./feeds.ts";
import { headingTree, type Placed } from "./heading-tree.ts";
import { fileUnder, headingsOf } from "./headings.ts";
import { carriersOf, holdingOf } from "./holding.ts";
import { newestOf } from "./order.ts";
import { relatedTo } from "./related.ts";
import { termParts } from "./term-parts.ts";
import { spanOf, trendOf } from "./trend.ts";
import { uncounted } from "./uncounted.ts";

/** One index: its terms, their pages, and where each article stands in it. */
export interface Index {
  readonly kind: TermKind;
  readonly index: TermIndex;
  readonly terms: readonly Term[];
  readonly parts: readonly TermPart[];
  readonly feeds: readonly Feed[];
  linksOf(entry: Entry): readonly Link[];
}

const NEWEST = 10;

/** Builds one index over entries that stand in the order of time. */
export function indexOf(
  kind: TermKind,
  entries: readonly Entry[],
  aboutOf: AboutOf = aboutNothing,
): Index {
  const files = fileUnder(kind, entries);
  const placed = headingTree(files);
  const carriers = kind === "sources" ? carriersOf(entries) : null;
  const address = indexAddress(kind);
  const index = { label: kind, address, count: 0 };
  const pages = placed.map((each) => {
    const feed = feedOfTerm(kind, each);
    const parts = termParts(kind, each, feed?.files ?? null);
    const beside = {
      about: aboutOf(kind, each.heading.id),
      holding: carriers && holdingOf(each, carriers),
      index,
    };
    return { term: termOf(kind, each, beside, parts, feed), parts, feed };
  });
  return {
    kind,
    index: {
      kind,
      address,
      terms: placed.map(({ link, level, entries: own }) => ({
        ...{ link, level },
        trend: trendOf(own, entries),
      })),
    },
    terms: pages.map(({ term }) => term),
    parts: pages.flatMap(({ parts }) => parts),
    feeds: pages.flatMap(({ feed }) => feed ?? []),
    linksOf: (entry) => headingsOf(kind, entry).flatMap(({ id }) => files.get(id)?.link ?? []),
  };
}

const termOf = (
  kind: TermKind,
  placed: Placed,
  beside: Pick<Term, "about" | "holding" | "index">,
  parts: readonly TermPart[],
  feed: Feed | null,
): Term => ({
  kind,
  id: placed.heading.id,
  label: placed.link.label,
  parent: placed.broader && uncounted(placed.broader.link),
  narrower: placed.narrower.map((each) => each.link),
  address: placed.link.address,
  count: placed.link.count,
  carried: carriedBy(kind, placed),
  ...beside,
  span: spanOf(placed.entries),
  trend: trendOf(placed.entries),
  related: relatedTo(kind, placed),
  parts: parts.filter(({ period }) => !period.includes("-")).map(partLink),
  newest: newestOf(placed.entries, NEWEST),
  feed: feed?.files ?? null,
});

const partLink = ({ period, address, entries, months }: TermPart): Link => ({
  label: period,
  address,
  count: entries.length + months.reduce((sum, { count }) => sum + count, 0),
});
