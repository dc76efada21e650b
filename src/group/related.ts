import { byText } from "../by-text.ts";
import type { Link, TermKind } from "../groups.ts";
import { termAddress } from "./addresses.ts";
import type { Placed } from "./heading-tree.ts";

const MOST = 5;

/** The topics that stand beside a term in the most of its articles, with how many these are; of a topic without itself, its broader one and its narrower ones. */
export function relatedTo(
  kind: TermKind,
  { heading, entries }: Pick<Placed, "heading" | "entries">,
): readonly Link[] {
  const isNear = (id: string, parent: string | null): boolean =>
    kind === "topics" && (id === heading.id || id === heading.parent || parent === heading.id);
  const found = new Map<string, { readonly label: string; count: number }>();
  for (const { topics } of entries)
    for (const { id, label, parent } of topics) {
      if (isNear(id, parent)) continue;
      const topic = found.get(id);
      if (topic) topic.count += 1;
      else found.set(id, { label, count: 1 });
    }
  return [...found]
    .map(([id, { label, count }]) => ({ label, address: termAddress("topics", id), count }))
    .sort(mostFirst)
    .slice(0, MOST);
}

/** The most articles first, then by name. */
export const mostFirst = (a: Link, b: Link): number =>
  b.count - a.count || byText(a.label, b.label);
