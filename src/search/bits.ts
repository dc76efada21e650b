/** Numbers as bits, six to a sign. None of the signs needs escaping in a script. */
export const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const VALUES = new Uint8Array(128);
for (let value = 0; value < SIGNS.length; value += 1) VALUES[SIGNS.charCodeAt(value)] = value;

/** Numbers are taken in pieces of this many bits, so that what is held stays within 32. */
const PIECE_BITS = 18;

/** Reads what a bit writer wrote. Behind the end there are only zeros. */
export interface BitReader {
  /** A number of so many bits. */
  fixed(bits: number): number;
  /** A number in Rice's code: what is above so many bits as ones and a zero, then these bits. */
  rice(bits: number): number;
  /** A number of at least 1 in Elias's gamma code: as many ones as it has bits behind its first, a zero, then these. */
  gamma(): number;
}

export function bitReader(text: string): BitReader {
  let at = 0;
  let held = 0;
  let left = 0;
  const fill = (): void => {
    held = ((held & 0x3ffff) << 6) | (VALUES[text.charCodeAt(at)] ?? 0);
    left += 6;
    at += 1;
  };
  const piece = (bits: number): number => {
    while (left < bits) fill();
    left -= bits;
    return (held >> left) & ((1 << bits) - 1);
  };
  const fixed = (bits: number): number =>
    bits <= PIECE_BITS
      ? piece(bits)
      : fixed(bits - PIECE_BITS) * 2 ** PIECE_BITS + piece(PIECE_BITS);
  const ones = (): number => {
    let count = 0;
    while (piece(1) === 1) count += 1;
    return count;
  };
  return {
    fixed,
    rice: (bits) => ones() * 2 ** bits + fixed(bits),
    gamma() {
      const bits = ones();
      return 2 ** bits + fixed(bits);
    },
  };
}
