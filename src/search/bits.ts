/** Numbers as bits, six to a sign. None of the signs needs escaping in a script. */
export const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const VALUES = new Uint8Array(128);
for (let value = 0; value < SIGNS.length; value += 1) VALUES[SIGNS.charCodeAt(value)] = value;

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
  const bit = (): number => {
    if (left === 0) {
      held = VALUES[text.charCodeAt(at)] ?? 0;
      left = 6;
      at += 1;
    }
    left -= 1;
    return (held >> left) & 1;
  };
  const fixed = (bits: number): number => {
    let number = 0;
    for (let rest = bits; rest > 0; rest -= 1) number = number * 2 + bit();
    return number;
  };
  const ones = (): number => {
    let count = 0;
    while (bit() === 1) count += 1;
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
