import type { StoryMemory } from "../find-stories.ts";
import type { Units } from "../word-codes.ts";
import { type ColumnReader, column, columnReader, printColumns } from "./columns.ts";
import { printCopies, readCopies } from "./copy-columns.ts";
import { printEvents, readEvents } from "./event-columns.ts";
import { placesOf } from "./lists.ts";
import { printTexts, readTexts } from "./text-columns.ts";

/** A memory as bytes. Of the texts it holds their paths, addresses, outlets and days, numbers that stand for their words, and such words as the pages of their stories print; nothing of texts that are gone. */
export function printMemory({ texts, events, copies, units }: StoryMemory): Uint8Array {
  return printColumns([
    column(units.kinds),
    column(Uint32Array.from(units.folded)),
    ...printTexts(texts),
    ...printEvents(events, placesOf(texts)),
    ...printCopies(copies),
  ]);
}

/** A memory that was printed; `null` where the bytes are damaged, or of another version. It may look into the bytes later, so they have to stay as they are. */
export function readMemory(bytes: Uint8Array): StoryMemory | null {
  const columns = columnReader(bytes);
  if (columns === null) return null;
  const units = readUnits(columns);
  const texts = readTexts(columns);
  return {
    texts,
    events: readEvents(columns, texts),
    copies: readCopies(columns, texts),
    units,
  };
}

function readUnits(columns: ColumnReader): Units {
  const kinds = columns.bytes();
  return { kinds, folded: Uint16Array.from(columns.numbers()) };
}
