import { keyOfId } from "../article-id.ts";
import { pieceKey } from "../contents.ts";
import { filterKey } from "../filter-key.ts";
import { readIds } from "../postings.ts";
import type { HeldName } from "./held-names.ts";
import type { IndexState } from "./index-state.ts";
import type { OpenTable } from "./open-table.ts";
import { readTextRow } from "./text-row.ts";

/** Names after some articles are gone: where one of them held a name, the next article in the index that has the value holds it. */
export function namesWithout(
  gone: ReadonlySet<number>,
  { names, long, contents }: IndexState,
  { filters, texts }: Readonly<Record<"filters" | "texts", OpenTable>>,
): readonly HeldName[] {
  const idsUnder = (key: string): readonly number[] =>
    long.filters.has(key)
      ? [...contents.volumes.keys()].flatMap((volume) =>
          readIds(filters.value(pieceKey(key, volume, false)) ?? ""),
        )
      : readIds(filters.value(key) ?? "");
  return names.flatMap((name): readonly HeldName[] => {
    const [kind, id, , holder] = name;
    if (!gone.has(holder)) return [name];
    for (const heir of idsUnder(filterKey({ kind, id })).filter((each) => !gone.has(each))) {
      const values = readTextRow(texts.value(keyOfId(heir)) ?? "").filters;
      const own = values.find((value) => value.kind === kind && value.id === id);
      if (own) return [[kind, id, own.label, heir]];
    }
    return [];
  });
}
