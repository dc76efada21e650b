import { byText } from "../by-text.ts";
import type { Dated, Entry } from "../groups.ts";

/** The order of the archive: by day, then by address; undated texts last. */
export const chronological = (a: Entry, b: Entry): number =>
  byText(a.date ?? "~", b.date ?? "~") || byText(a.address, b.address);

/** Of entries in the order of the archive, the newest dated ones, the newest first. */
export const newestOf = (entries: readonly Entry[], most: number): readonly Dated[] =>
  entries
    .filter((entry): entry is Dated => entry.date !== null)
    .slice(-most)
    .reverse();
