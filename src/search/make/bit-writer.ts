import { SIGNS } from "../bits.ts";

const CODES = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0));
const FIRST_ROOM = 1 << 16;

/** Writes numbers as bits, six to a sign; the room for them is used again for each text. */
export interface BitWriter {
  fixed(number: number, bits: number): void;
  /** Rice's code: what is above so many bits as ones and a zero, then these bits. */
  rice(number: number, bits: number): void;
  /** Elias's gamma code of a number of at least 1: as many ones as it has bits behind its first, a zero, then these. */
  gamma(number: number): void;
  /** Ends a text, filled up with zeros. */
  taken(): string;
}

export function bitWriter(): BitWriter {
  let room = Buffer.alloc(FIRST_ROOM);
  let length = 0;
  let held = 0;
  let count = 0;
  const sign = (): void => {
    if (length === room.length) room = Buffer.concat([room], length * 2);
    room[length] = CODES[held] ?? 0;
    length += 1;
    held = 0;
    count = 0;
  };
  const bit = (value: number): void => {
    held = held * 2 + value;
    count += 1;
    if (count === 6) sign();
  };
  // Ids are wider than the 32 bits that shifting knows.
  const fixed = (number: number, bits: number): void => {
    for (let place = bits - 1; place >= 0; place -= 1)
      bit(place < 31 ? (number >>> place) & 1 : Math.floor(number / 2 ** place) % 2);
  };
  const ones = (count: number): void => {
    for (let rest = count; rest > 0; rest -= 1) bit(1);
    bit(0);
  };
  return {
    fixed,
    rice(number, bits) {
      ones(Math.floor(number / 2 ** bits));
      fixed(number, bits);
    },
    gamma(number) {
      const bits = Math.floor(Math.log2(number));
      ones(bits);
      fixed(number, bits);
    },
    taken() {
      while (count > 0) bit(0);
      const text = room.toString("latin1", 0, length);
      length = 0;
      return text;
    },
  };
}
