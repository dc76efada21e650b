/** Of the words of the longer text so many have to stand in the other in the same order: then both are one text. */
export const SAME_WORDS = 0.95;

/**
 * True where at least 95 % of the words of either text stand in the other, in the same order (the longest common
 * subsequence). Order counts: the same words in another order are another text. What differs is searched from both beginnings
 * (Myers 1986) and given up as soon as it is too much, so that long texts cost no more than their differences.
 */
export function wordsAgree(a: Uint32Array, b: Uint32Array): boolean {
  const most = a.length + b.length - 2 * Math.ceil(SAME_WORDS * Math.max(a.length, b.length));
  if (Math.abs(a.length - b.length) > most) return false;
  // How far each diagonal is read with so many differences; in the middle stands diagonal 0.
  const reached = new Int32Array(2 * most + 3);
  for (let differences = 0; differences <= most; differences += 1)
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const from = startOf(reached, most + 1 + diagonal, differences, diagonal);
      const end = alike(a, b, from, from - diagonal);
      if (end >= a.length && end - diagonal >= b.length) return true;
      reached[most + 1 + diagonal] = end;
    }
  return false;
}

/** A word more is left out or put in: from whichever neighbour is further. */
function startOf(reached: Int32Array, at: number, differences: number, diagonal: number): number {
  if (differences === 0) return 0;
  const left = (reached[at - 1] ?? 0) + 1;
  const right = reached[at + 1] ?? 0;
  if (diagonal === -differences) return right;
  return diagonal === differences ? left : Math.max(left, right);
}

/** Reads on as long as both have the same words; says how far the first is read. */
function alike(a: Uint32Array, b: Uint32Array, at: number, other: number): number {
  let end = at;
  for (let there = other; end < a.length && there < b.length && a[end] === b[there]; there += 1)
    end += 1;
  return end;
}
