import { byText } from "../../by-text.ts";
import { printEntry } from "../contents.ts";
import type { Edits } from "./change-lists.ts";
import { type OpenTable, runOf } from "./open-table.ts";
import { sizeOf } from "./write-table.ts";

/** A table after some edits: runs in which nothing was edited, and between them the entries of all others, each by itself. */
export interface EditedEntries {
  readonly keys: readonly string[];
  readonly sizes: readonly number[];
  /** The number of a run that is as it was; the text of an entry. */
  readonly sources: readonly (number | string)[];
}

export function editedEntries(open: OpenTable, edits: Edits): EditedEntries {
  const { keys: runs, sizes: runSizes } = open.table.runs;
  const [keys, sizes, sources] = [[] as string[], [] as number[], [] as (number | string)[]];
  const take = (entries: Iterable<readonly [key: string, value: string | null]>): void => {
    for (const [key, value] of [...entries].sort(([a], [b]) => byText(a, b)))
      if (value !== null) {
        keys.push(key);
        sizes.push(sizeOf([key, value]));
        sources.push(printEntry(key, value));
      }
  };
  const places = placesOf(runs, edits);
  take(places.behind.get(-1) ?? []);
  for (const [run, key] of runs.entries()) {
    const inside = places.inside.get(run);
    if (inside) take(new Map([...open.entries(run), ...inside]));
    else {
      keys.push(key);
      sizes.push(runSizes[run] ?? 0);
      sources.push(run);
    }
    take(places.behind.get(run) ?? []);
  }
  return { keys, sizes, sources };
}

type EditsByRun = ReadonlyMap<number, Edits>;

/** The edits in each run, and those behind it that are in none. */
function placesOf(
  runs: readonly string[],
  edits: Edits,
): { readonly inside: EditsByRun; readonly behind: EditsByRun } {
  const [inside, behind] = [new Map<number, Edits>(), new Map<number, Edits>()];
  for (const [key, value] of edits) {
    const { run, isIn } = runOf(runs, key);
    const places = isIn ? inside : behind;
    const known = places.get(run);
    if (known) known.set(key, value);
    else places.set(run, new Map([[key, value]]));
  }
  return { inside, behind };
}
