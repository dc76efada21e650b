/** Rows of 32-bit integers, one after the other. */
export interface Integers {
  push(value: number): void;
  /** Ends a row. */
  taken(): Int32Array;
}

/** Rows lie in large pieces of memory: one for each of them would cost more than what is in it. */
const ROOM = 1 << 16;

export function integers(): Integers {
  let held = new Int32Array(ROOM);
  let start = 0;
  let end = 0;
  return {
    push(value) {
      if (end === held.length) {
        const row = held.subarray(start, end);
        held = new Int32Array(Math.max(ROOM, row.length * 2));
        held.set(row);
        start = 0;
        end = row.length;
      }
      held[end] = value;
      end += 1;
    },
    taken() {
      const row = held.subarray(start, end);
      start = end;
      return row;
    },
  };
}
