import { radixOrder } from "./radix-order.ts";
import { held, type ShingleFilter } from "./shingle-filter.ts";

/** Shingles of many sketches in one row, sketch after sketch. A place is where a shingle stands in the row. */
export interface Postings {
  /** Where the shingles of a sketch begin; at the end, where those of the last one end. */
  readonly starts: Uint32Array;
  readonly shingles: Uint32Array;
  /** The number of the sketch in which each stands. */
  readonly owners: Uint32Array;
  /** The place of the same shingle in the sketch before and in the one behind that have it; `NOWHERE` where none has. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** In how many sketches each stands. */
  readonly holders: Uint32Array;
}

export const NOWHERE = -1;

/** The shingles of sketches that a filter holds. All of one shingle are there, or none. */
export function postingsOf(sketches: readonly Uint32Array[], filter: ShingleFilter): Postings {
  const starts = new Uint32Array(sketches.length + 1);
  let row = new Uint32Array(1024);
  let size = 0;
  let text = 0;
  for (const sketch of sketches) {
    if (row.length < size + sketch.length) row = grown(row, size + sketch.length);
    size = held(sketch, filter, row, size);
    text += 1;
    starts[text] = size;
  }
  const shingles = row.slice(0, size);
  return { starts, shingles, owners: ownersOf(starts, size), ...linked(shingles) };
}

function grown(row: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(least * 2);
  larger.set(row);
  return larger;
}

function ownersOf(starts: Uint32Array, size: number): Uint32Array {
  const owners = new Uint32Array(size);
  for (let text = 0; text + 1 < starts.length; text += 1)
    owners.fill(text, starts[text] ?? 0, starts[text + 1] ?? 0);
  return owners;
}

/** Goes through the places in the order of their shingles, from one run of equal ones to the next. */
function linked(row: Uint32Array): Pick<Postings, "previous" | "next" | "holders"> {
  const order = radixOrder(row);
  const previous = new Int32Array(row.length).fill(NOWHERE);
  const next = new Int32Array(row.length).fill(NOWHERE);
  const holders = new Uint32Array(row.length);
  let begin = 0;
  for (let nth = 0; nth < order.length; nth += 1) {
    const place = order[nth] ?? 0;
    const behind = order[nth + 1];
    if (behind !== undefined && row[behind] === row[place]) {
      next[place] = behind;
      previous[behind] = place;
      continue;
    }
    for (let at = begin; at <= nth; at += 1) holders[order[at] ?? 0] = nth + 1 - begin;
    begin = nth + 1;
  }
  return { previous, next, holders };
}
