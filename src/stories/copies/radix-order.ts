const DIGITS = 0x10000;

/** The places of numbers of 32 bits in the order of the numbers; equal ones keep their order. */
export function radixOrder(numbers: Uint32Array): Uint32Array {
  const places = new Uint32Array(numbers.length);
  for (let at = 0; at < places.length; at += 1) places[at] = at;
  return orderBy(numbers, 16, orderBy(numbers, 0, places));
}

/** One pass: a counting sort of places by the sixteen bits of their numbers that begin at `shift`. */
function orderBy(numbers: Uint32Array, shift: number, places: Uint32Array): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < numbers.length; at += 1) {
    const digit = ((numbers[at] ?? 0) >>> shift) & 0xffff;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1)
    starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  const ordered = new Uint32Array(places.length);
  for (let nth = 0; nth < places.length; nth += 1) {
    const place = places[nth] ?? 0;
    const digit = ((numbers[place] ?? 0) >>> shift) & 0xffff;
    const at = starts[digit] ?? 0;
    ordered[at] = place;
    starts[digit] = at + 1;
  }
  return ordered;
}
