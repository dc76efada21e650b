/** Tells quickly whether a number is one of many: by a few bits each, which now and then takes one for another, and then by the numbers themselves, where they are there. */
export interface ShingleFilter {
  readonly bits: number;
  readonly marks: Uint8Array;
  readonly numbers: ReadonlySet<number> | null;
}

/** As many bits as there are numbers, eight times over, so that few meet by chance; from 2^18, which a processor has at hand, to 2^26. */
const bitsFor = (count: number): number => Math.min(26, Math.max(18, 32 - Math.clz32(count * 8)));

const sizeOf = (lists: readonly Uint32Array[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

const SPREAD = 0x9e3779b1;

const placeOf = (number: number, bits: number): number => Math.imul(number, SPREAD) >>> (32 - bits);

/** Writes those numbers of a list that a filter holds into a row, from a place on; gives the place behind them. It runs over every shingle of an archive. */
export function held(
  list: Uint32Array,
  { bits, marks, numbers }: ShingleFilter,
  row: Uint32Array,
  from: number,
): number {
  let size = from;
  for (let at = 0; at < list.length; at += 1) {
    const number = list[at] ?? 0;
    const place = Math.imul(number, SPREAD) >>> (32 - bits);
    if (((marks[place >>> 3] ?? 0) & (1 << (place & 7))) === 0) continue;
    if (numbers !== null && !numbers.has(number)) continue;
    row[size] = number;
    size += 1;
  }
  return size;
}

/** The numbers that stand in some lists, but for those left out; no others. */
export function filterOf(
  lists: readonly Uint32Array[],
  without: ReadonlyMap<number, number>,
): ShingleFilter {
  const bits = bitsFor(sizeOf(lists));
  const marks = new Uint8Array(2 ** (bits - 3));
  const numbers = new Set<number>();
  for (const list of lists)
    for (const number of list) {
      if (without.has(number)) continue;
      const place = placeOf(number, bits);
      marks[place >>> 3] = (marks[place >>> 3] ?? 0) | (1 << (place & 7));
      numbers.add(number);
    }
  return { bits, marks, numbers };
}

/** The numbers that stand in two lists or more, and a few others. Most shingles stand in one text alone and lead nowhere; without them there is little left to sort. */
export function repeatedIn(lists: readonly Uint32Array[]): ShingleFilter {
  const bits = bitsFor(sizeOf(lists));
  const once = new Uint8Array(2 ** (bits - 3));
  const marks = new Uint8Array(once.length);
  for (const list of lists)
    for (let at = 0; at < list.length; at += 1) {
      const place = placeOf(list[at] ?? 0, bits);
      const bit = 1 << (place & 7);
      const seen = once[place >>> 3] ?? 0;
      if (seen & bit) marks[place >>> 3] = (marks[place >>> 3] ?? 0) | bit;
      else once[place >>> 3] = seen | bit;
    }
  return { bits, marks, numbers: null };
}
