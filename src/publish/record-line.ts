import type { Stacks } from "../card.ts";
import type { RecordCard } from "../stories.ts";

/** An article as programs get it: one line of JSON, its address and what the archive knows of it last. */
export const recordLine = (record: RecordCard, stacks: Stacks): string =>
  `${stacks.jsonOf(record.card).slice(0, -1)},${standing(record).slice(1)}\n`;

/** The bytes of such a line. */
export const lineSize = (record: RecordCard): number =>
  record.card.size + Buffer.byteLength(standing(record)) + 1;

const standing = ({ card: { address }, story, carried }: RecordCard): string =>
  JSON.stringify({ address, story, carried });
