import { byText } from "../../by-text.ts";

/** Where a key stands among sorted ones, or would stand, at or after a place. */
export function placeOf(keys: readonly string[], key: string, from = 0): number {
  let low = from;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byText(keys[middle] ?? "", key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
