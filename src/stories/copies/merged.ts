/** Two ordered lists as one; of equals, those of the first list come first. A few others are put in at little cost. */
export function merged<Item>(
  ones: readonly Item[],
  others: readonly Item[],
  order: (a: Item, b: Item) => number,
): readonly Item[] {
  const parts: (readonly Item[])[] = [];
  let from = 0;
  for (const other of others) {
    const to = firstBehind(other, ones, from, order);
    parts.push(ones.slice(from, to), [other]);
    from = to;
  }
  return [...parts, ones.slice(from)].flat();
}

function firstBehind<Item>(
  item: Item,
  ordered: readonly Item[],
  from: number,
  order: (a: Item, b: Item) => number,
): number {
  let [low, high] = [from, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBehind = ordered.slice(middle, middle + 1).every((each) => order(each, item) > 0);
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return low;
}
