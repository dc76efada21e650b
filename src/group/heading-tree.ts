import { byText } from "../by-text.ts";
import { groupBy } from "../group-by.ts";
import type { Filed } from "./headings.ts";

/** A heading in its place: below its broader one, above its narrower ones. */
export interface Placed extends Filed {
  readonly level: number;
  readonly broader: Filed | null;
  readonly narrower: readonly Filed[];
}

/** Headings by name, each narrower one below its broader one; where the broader one holds no article, the narrower stands at the top. */
export function headingTree(files: ReadonlyMap<string, Filed>): readonly Placed[] {
  const broaderOf = ({ heading: { id, parent } }: Filed): Filed | null =>
    parent === null || parent === id ? null : (files.get(parent) ?? null);
  const byBroader = groupBy([...files.values()].sort(byLabel), (filed) => [broaderOf(filed)]);
  const seen = new Set<Filed>();
  const place = (filed: Filed, level: number): readonly Placed[] => {
    if (seen.has(filed)) return [];
    seen.add(filed);
    const narrower = byBroader.get(filed) ?? [];
    return [
      { ...filed, level, broader: broaderOf(filed), narrower },
      ...narrower.flatMap((each) => place(each, level + 1)),
    ];
  };
  const tops = byBroader.get(null) ?? [];
  // Two topics that each claim to be the broader one hang below no top; they are placed at the end.
  return [...tops, ...files.values()].flatMap((filed) => place(filed, 0));
}

const byLabel = (a: Filed, b: Filed): number =>
  byText(a.link.label.toLowerCase(), b.link.label.toLowerCase()) ||
  byText(a.heading.id, b.heading.id);
