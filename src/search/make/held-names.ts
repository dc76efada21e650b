import { byText } from "../../by-text.ts";
import type { Name } from "../names.ts";
import type { FilterKind } from "../request.ts";
import type { FilterValue } from "./search-document.ts";

/** What a value is called, and the id of the article that says so: the first which has it. */
export type HeldName = readonly [...Name, holder: number];

/** What names come from: an article, by its id. */
export interface Named {
  readonly id: number;
  readonly filters: readonly FilterValue[];
}

/** The names of all values that some articles have, sorted; other articles may hold names already. */
export function heldNames(
  articles: readonly Named[],
  known: readonly HeldName[] = [],
): readonly HeldName[] {
  const held = new Map<FilterKind, Map<string, HeldName>>();
  const offer = (kind: FilterKind, id: string, label: string, holder: number): void => {
    const names = held.get(kind) ?? new Map<string, HeldName>();
    if (names.size === 0) held.set(kind, names);
    const before = names.get(id);
    if (!before || before[3] > holder) names.set(id, [kind, id, label, holder]);
  };
  for (const name of known) offer(...name);
  for (const { id: holder, filters } of articles)
    for (const { kind, id, label } of filters) offer(kind, id, label, holder);
  return [...held.values()]
    .flatMap((names) => [...names.values()])
    .sort(([a, b], [c, d]) => byText(a, c) || byText(b, d));
}
