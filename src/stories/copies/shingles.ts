/** So many words in a row are one shingle. */
export const RUN = 5;

const BASE = 0x9e3779b1;

/** What the oldest word of a run weighs in its hash. */
const OLDEST = Array.from({ length: RUN - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Makes neighbouring numbers far ones (the end of MurmurHash 3), so that a small hash is a fair sample. */
function spread(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/** The runs of five words of a text as numbers of 32 bits, in their order; none for a text of fewer words. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - RUN + 1));
  let rolling = 0;
  for (let at = 0; at < RUN - 1; at += 1) rolling = Math.imul(rolling, BASE) + (words[at] ?? 0);
  for (let at = 0; at < shingles.length; at += 1) {
    rolling = (Math.imul(rolling, BASE) + (words[at + RUN - 1] ?? 0)) | 0;
    shingles[at] = spread(rolling);
    rolling = (rolling - Math.imul(words[at] ?? 0, OLDEST)) | 0;
  }
  return shingles;
}

/** The numbers of a list, each once, the smallest first. The list itself is put in order. */
export function distinct(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (count > 0 && numbers[count - 1] === number) continue;
    numbers[count] = number;
    count += 1;
  }
  return numbers.slice(0, count);
}
