/** Cuts a list into runs, each of which takes at most so many bytes. An item that is larger stands alone. */
export function cutBySize<T>(
  items: readonly T[],
  mostBytes: number,
  sizeOf: (item: T) => number,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room || runs.length === 0) {
      runs.push([]);
      room = mostBytes;
    }
    runs.at(-1)?.push(item);
    room -= size;
  }
  return runs;
}
