import type { Entry, Link, Term, TermIndex, TermKind, TermPart } from "../groups.ts";
import { indexAddress, termAddress } from "./addresses.ts";
import { groupBy } from "./group-by.ts";
import { type Heading, headingsOf } from "./headings.ts";
import { byText } from "./order.ts";
import { termParts } from "./term-parts.ts";

/** One index: its terms, their pages, and where each article stands in it. */
export interface Index {
  readonly kind: TermKind;
  readonly index: TermIndex;
  readonly terms: readonly Term[];
  readonly parts: readonly TermPart[];
  linksOf(entry: Entry): readonly Link[];
}

const NEWEST = 10;

/** Builds one index over entries that stand in the order of time. */
export function indexOf(kind: TermKind, entries: readonly Entry[]): Index {
  const headings = new Map<string, Heading>();
  const members = groupBy(entries, (entry) => {
    const own = headingsOf(kind, entry);
    for (const heading of own) if (!headings.has(heading.id)) headings.set(heading.id, heading);
    return own.map(({ id }) => id);
  });
  const links = new Map(
    [...headings.values()].map(({ id, label }): [string, Link] => [
      id,
      { label, address: termAddress(kind, id), count: members.get(id)?.length ?? 0 },
    ]),
  );
  const terms = treeOf([...headings.values()]);
  const index = { label: kind, address: indexAddress(kind), count: terms.length };
  const pages = terms.flatMap(({ heading }) => {
    const term = links.get(heading.id);
    const own = members.get(heading.id) ?? [];
    return term
      ? [pagesOf({ kind, heading, link: term, entries: own, index, links, headings })]
      : [];
  });
  return {
    kind,
    index: {
      kind,
      address: index.address,
      terms: terms.flatMap(({ heading, level }) => {
        const link = links.get(heading.id);
        return link ? [{ link, level }] : [];
      }),
    },
    terms: pages.map(({ term }) => term),
    parts: pages.flatMap(({ parts }) => parts),
    linksOf: (entry) => headingsOf(kind, entry).flatMap(({ id }) => links.get(id) ?? []),
  };
}

interface TermPieces {
  readonly kind: TermKind;
  readonly heading: Heading;
  readonly link: Link;
  readonly entries: readonly Entry[];
  readonly index: Link;
  readonly links: ReadonlyMap<string, Link>;
  readonly headings: ReadonlyMap<string, Heading>;
}

function pagesOf({ kind, heading, link, entries, index, links, headings }: TermPieces): {
  readonly term: Term;
  readonly parts: readonly TermPart[];
} {
  const { id, label, parent } = heading;
  const parts = termParts(kind, link, id, entries);
  const narrower = [...headings.values()].filter((other) => other.parent === id);
  const term = {
    kind,
    id,
    label,
    parent: links.get(parent ?? "") ?? null,
    narrower: narrower.flatMap((other) => links.get(other.id) ?? []),
    address: link.address,
    count: link.count,
    index,
    parts: parts
      .filter(({ period }) => !period.includes("-"))
      .map(({ period, address, entries: own, months }) => ({
        label: period,
        address,
        count: own.length + months.reduce((sum, { count }) => sum + count, 0),
      })),
    newest: entries
      .filter(({ date }) => date !== null)
      .slice(-NEWEST)
      .reverse(),
  };
  return { term, parts };
}

/** Headings by name, each narrower topic below the broader one; a topic whose broader one has no article stands at the top. */
function treeOf(
  headings: readonly Heading[],
): readonly { readonly heading: Heading; readonly level: number }[] {
  const ids = new Set(headings.map(({ id }) => id));
  const parentOf = ({ id, parent }: Heading): string | null =>
    parent !== null && parent !== id && ids.has(parent) ? parent : null;
  const byParent = groupBy(headings, (heading) => [parentOf(heading)]);
  const placed = new Set<string>();
  const below = (
    parent: string | null,
    level: number,
  ): readonly { readonly heading: Heading; readonly level: number }[] =>
    [...(byParent.get(parent) ?? [])]
      .filter(({ id }) => !placed.has(id))
      .sort((a, b) => byText(a.label.toLowerCase(), b.label.toLowerCase()) || byText(a.id, b.id))
      .flatMap((heading) => {
        placed.add(heading.id);
        return [{ heading, level }, ...below(heading.id, level + 1)];
      });
  const tree = below(null, 0);
  // Two topics that each claim to be the broader one are in no tree; they stand at its end.
  return [
    ...tree,
    ...headings.filter(({ id }) => !placed.has(id)).map((heading) => ({ heading, level: 0 })),
  ];
}
