/** Every id is below: day numbers reach far past the year 9999. */
const DAYS = 2 ** 22;

/** Cuts the room of all ids in halves of halves, until none holds more than `most` articles. Gives the first id of each, the empty ones too, so that an article more seldom moves a border. */
export function volumesOf(ids: readonly number[], perDay: number, most: number): readonly number[] {
  const halves = (from: number, room: number, low: number, high: number): readonly number[] => {
    if (high - low <= most || room <= 1) return [from];
    const half = room / 2;
    const middle = firstAtLeast(ids, from + half, low, high);
    return [...halves(from, half, low, middle), ...halves(from + half, half, middle, high)];
  };
  return halves(0, DAYS * perDay, 0, ids.length);
}

function firstAtLeast(ids: readonly number[], id: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
