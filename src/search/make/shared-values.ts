import { filterKey } from "../filter-key.ts";
import type { FilterValue } from "./search-document.ts";

/** A value, and what is made of it for each article that has it. */
export interface SharedValue extends FilterValue {
  /** The key of its list. */
  readonly key: string;
  readonly printed: string;
}

/** Makes one record of all that are the same: thousands of articles have the same few values. */
export function sharedValues(): (value: FilterValue) => SharedValue {
  const known = new Map<string, SharedValue>();
  return ({ kind, id, label }) => {
    const name = `${kind} ${id.length} ${id} ${label}`;
    const before = known.get(name);
    if (before) return before;
    const printed = JSON.stringify([kind, id, label]);
    const value = { kind, id, label, key: filterKey({ kind, id }), printed };
    known.set(name, value);
    return value;
  };
}
