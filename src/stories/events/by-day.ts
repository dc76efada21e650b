/** Things by their days, in their order; without those that have none. It runs over all texts of an archive. */
export function byDayOf<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => number | null,
): ReadonlyMap<number, readonly Item[]> {
  const days = new Map<number, Item[]>();
  for (const item of items) {
    const day = dayOf(item);
    if (day === null) continue;
    const own = days.get(day);
    if (own) own.push(item);
    else days.set(day, [item]);
  }
  return days;
}
