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

/** Numbers are taken in pieces of this many bits, so that what is held stays within 32. */
const PIECE_BITS = 24;
/** Numbers below can be shifted. */
const SHIFTED = 2 ** 30;

export function bitWriter(): BitWriter {
  let room = Buffer.alloc(FIRST_ROOM);
  let length = 0;
  let held = 0;
  let count = 0;
  const piece = (number: number, bits: number): void => {
    held = (held << bits) | number;
    count += bits;
    if (length + 6 > room.length) room = Buffer.concat([room], length * 2);
    while (count >= 6) {
      count -= 6;
      room[length] = CODES[(held >> count) & 63] ?? 0;
      length += 1;
    }
    held &= (1 << count) - 1;
  };
  // Ids are wider than the 32 bits that shifting knows.
  const fixed = (number: number, bits: number): void => {
    if (bits <= PIECE_BITS) {
      piece(number & ((1 << bits) - 1), bits);
      return;
    }
    fixed(Math.floor(number / 2 ** PIECE_BITS), bits - PIECE_BITS);
    piece(number % 2 ** PIECE_BITS, PIECE_BITS);
  };
  const ones = (amount: number): void => {
    let rest = amount;
    for (; rest >= PIECE_BITS; rest -= PIECE_BITS) piece(2 ** PIECE_BITS - 1, PIECE_BITS);
    piece((1 << (rest + 1)) - 2, rest + 1);
  };
  return {
    fixed,
    rice(number, bits) {
      if (number < SHIFTED && bits <= PIECE_BITS) {
        ones(number >> bits);
        fixed(number, bits);
      } else {
        ones(Math.floor(number / 2 ** bits));
        fixed(number % 2 ** bits, bits);
      }
    },
    gamma(number) {
      const bits = Math.floor(Math.log2(number));
      ones(bits);
      fixed(number, bits);
    },
    taken() {
      if (count > 0) piece(0, 6 - count);
      const text = room.toString("latin1", 0, length);
      length = 0;
      return text;
    },
  };
}
