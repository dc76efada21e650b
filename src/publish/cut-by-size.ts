/** Cuts a list into runs, each of which takes at most so many bytes as lines of JSON. An item that is larger stands alone. */
export function cutBySize<T>(items: readonly T[], mostBytes: number): readonly (readonly T[])[] {
  if (surelyWithin(items, mostBytes)) return [items];
  const runs: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item)) + 1;
    if (size > room) {
      runs.push([]);
      room = mostBytes;
    }
    runs.at(-1)?.push(item);
    room -= size;
  }
  return runs;
}

/** Most lists are far from the limit: that is seen without writing them out. */
function surelyWithin(items: readonly unknown[], mostBytes: number): boolean {
  let room = mostBytes;
  for (const item of items) {
    room -= atMost(item) + 1;
    if (room < 0) return false;
  }
  return true;
}

/** No character takes more than six bytes in JSON, and no number or word more than 24. */
function atMost(value: unknown): number {
  if (typeof value === "string") return value.length * 6 + 2;
  if (typeof value !== "object" || value === null) return 24;
  let sum = 2;
  if (Array.isArray(value)) for (const each of value) sum += atMost(each) + 1;
  else if (isRecord(value)) for (const key in value) sum += key.length * 6 + 4 + atMost(value[key]);
  return sum;
}

const isRecord = (value: object): value is Readonly<Record<string, unknown>> =>
  !Array.isArray(value);
