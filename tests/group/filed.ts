import type { Card } from "../../src/card.ts";
import { parseCivilDate } from "../../src/civil-date.ts";
import { entryOf } from "../../src/group/entry.ts";
import type { Filed } from "../../src/group/headings.ts";
import type { Entry } from "../../src/groups.ts";
import { articleOf, cardFor } from "../pipeline.ts";

/** An entry with what a test says of its card, and whose copy it is. */
export const entryWith = (more: Partial<Card>, carried: Entry["carried"] = null): Entry =>
  entryOf({ ...cardFor(articleOf("The port closed.")), ...more }, carried);

/** An entry of a day. */
export const entryOfDay = (day: string | null): Entry =>
  entryWith({ date: day === null ? null : parseCivilDate(day) });

/** Entries under a heading. */
export const filed = (
  id: string,
  entries: readonly Entry[],
  parent: string | null = null,
): Filed => ({
  heading: { id, label: id, parent },
  link: { label: id, address: `x/${id}.html`, count: entries.length },
  entries,
});
