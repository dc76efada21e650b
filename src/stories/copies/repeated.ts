/** As many bits as there are numbers, eight times over, so that few meet by chance; from 2^10 to 2^26. */
const bitsFor = (count: number): number => Math.min(26, Math.max(10, 32 - Math.clz32(count * 8)));

/**
 * Of each list the numbers that stand in others too. Most shingles stand in one text alone and lead nowhere; without them
 * there is little left to sort. Now and then a number stays that stands nowhere else; none is lost that does.
 */
export function repeatedIn(lists: readonly Uint32Array[]): readonly (readonly number[])[] {
  const bits = bitsFor(lists.reduce((sum, { length }) => sum + length, 0));
  const once = new Uint8Array(2 ** (bits - 3));
  const twice = new Uint8Array(once.length);
  for (const list of lists)
    for (let at = 0; at < list.length; at += 1) {
      const place = placeOf(list[at] ?? 0, bits);
      const bit = 1 << (place & 7);
      const seen = once[place >>> 3] ?? 0;
      if (seen & bit) twice[place >>> 3] = (twice[place >>> 3] ?? 0) | bit;
      else once[place >>> 3] = seen | bit;
    }
  return lists.map((list) => {
    const kept: number[] = [];
    for (let at = 0; at < list.length; at += 1) {
      const place = placeOf(list[at] ?? 0, bits);
      if ((twice[place >>> 3] ?? 0) & (1 << (place & 7))) kept.push(list[at] ?? 0);
    }
    return kept;
  });
}

const placeOf = (number: number, bits: number): number =>
  Math.imul(number, 0x9e3779b1) >>> (32 - bits);
