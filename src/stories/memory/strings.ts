import { type Column, type ColumnReader, column } from "./columns.ts";

/** What JSON knows, as a column. Other signs than those of ASCII are written as numbers: so the bytes need not be decoded. */
export const printJson = (value: unknown): Column =>
  column(
    Buffer.from(
      JSON.stringify(value).replace(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      ),
      "latin1",
    ),
  );

/** The value as it was printed. */
export function readJson<Value>(columns: ColumnReader): Value {
  const { buffer, byteOffset, byteLength } = columns.bytes();
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString("latin1"));
}

/** Strings of which many are the same: each once, and which of them stands where. */
export function printRepeated(strings: readonly string[]): readonly Column[] {
  const places = new Map<string, number>();
  const rows = new Uint32Array(strings.length);
  for (const [row, text] of strings.entries()) {
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    rows[row] = place;
  }
  return [printJson([...places.keys()]), column(rows)];
}

/** The strings again, by their row, each as what it is made into. Equal ones are made once. */
export function readRepeated<Made>(
  columns: ColumnReader,
  make: (text: string) => Made,
): (row: number) => Made | undefined {
  const made = readJson<readonly string[]>(columns).map(make);
  const rows = columns.numbers();
  return (row) => made[rows[row] ?? made.length];
}
