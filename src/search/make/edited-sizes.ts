import { byText } from "../../by-text.ts";
import type { Edits } from "./change-lists.ts";
import { placeOf } from "./place-of.ts";
import { sizeOf, type Table } from "./write-table.ts";

type Sizes = Pick<Table, "keys" | "sizes">;

/** The keys and sizes of a table after some edits, in one walk through both. */
export function editedSizes(table: Sizes, edits: Edits): Sizes {
  const keys: string[] = [];
  const sizes: number[] = [];
  let at = 0;
  const keepBefore = (end: number): void => {
    for (; at < end; at += 1) {
      keys.push(table.keys[at] ?? "");
      sizes.push(table.sizes[at] ?? 0);
    }
  };
  for (const [key, value] of [...edits].sort(([a], [b]) => byText(a, b))) {
    keepBefore(placeOf(table.keys, key, at));
    if (table.keys[at] === key) at += 1;
    if (value !== null) {
      keys.push(key);
      sizes.push(sizeOf([key, value]));
    }
  }
  keepBefore(table.keys.length);
  return { keys, sizes };
}
