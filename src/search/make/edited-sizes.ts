import { compareKeys } from "../contents.ts";
import type { Edits } from "./change-lists.ts";
import { sizeOf, type Table } from "./write-table.ts";

/** The keys and sizes of a table after some edits. Edits are few and tables long, so each is put in its place in a copy. */
export function editedSizes(
  table: Table,
  edits: Edits,
): { readonly keys: readonly string[]; readonly sizes: readonly number[] } {
  const keys = table.keys.slice();
  const sizes = table.sizes.slice();
  for (const [key, value] of edits) {
    const at = placeOf(keys, key);
    const old = keys[at] === key ? 1 : 0;
    if (value === null) {
      keys.splice(at, old);
      sizes.splice(at, old);
    } else {
      keys.splice(at, old, key);
      sizes.splice(at, old, sizeOf([key, value]));
    }
  }
  return { keys, sizes };
}

/** Where a key stands, or would stand. */
function placeOf(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keys[middle] ?? "", key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
