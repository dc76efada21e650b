import { createHash } from "node:crypto";
import { endianness } from "node:os";

/** So many bytes, and what puts them into a buffer that has room for them from a place on. */
export interface Column {
  readonly byteLength: number;
  readonly write: (buffer: ArrayBuffer, from: number) => void;
}

/** Gives the columns back in the order in which they were printed, as views on the bytes. */
export interface ColumnReader {
  bytes(): Uint8Array;
  numbers(): Uint32Array;
  floats(): Float64Array;
}

/** Whatever changes what stands in the columns, or how it is found, changes this. Words depend on what Unicode says of letters. */
const VERSION = `backfile stories 1, Unicode ${process.versions.unicode}, ${endianness()}`;

const CHECKSUM_BYTES = 20;

/** Each column begins at a multiple of this, behind its length. */
const ALIGNED = 8;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

const START = aligned(CHECKSUM_BYTES);

const checksumOf = (bytes: Uint8Array): Uint8Array =>
  createHash("sha1").update(VERSION).update(bytes.subarray(START)).digest();

/** Columns as one piece of bytes, with a checksum. */
export function printColumns(columns: readonly Column[]): Uint8Array {
  const size = columns.reduce((sum, column) => sum + ALIGNED + aligned(column.byteLength), START);
  const bytes = new Uint8Array(size);
  const lengths = new DataView(bytes.buffer);
  let at = START;
  for (const { byteLength, write } of columns) {
    lengths.setUint32(at, byteLength);
    write(bytes.buffer, at + ALIGNED);
    at += ALIGNED + aligned(byteLength);
  }
  bytes.set(checksumOf(bytes));
  return bytes;
}

/** A column of bytes, whatever they stand for. */
export const column = ({ buffer, byteOffset, byteLength }: NodeJS.ArrayBufferView): Column => ({
  byteLength,
  write: (into, from) =>
    new Uint8Array(into, from).set(new Uint8Array(buffer, byteOffset, byteLength)),
});

/** The way back; `null` where the bytes are damaged, or were written by another version. */
export function columnReader(printed: Uint8Array): ColumnReader | null {
  if (printed.length < START) return null;
  const bytes = printed.byteOffset % ALIGNED === 0 ? printed : printed.slice();
  const checksum = checksumOf(bytes);
  if (checksum.some((byte, at) => byte !== bytes[at])) return null;
  const { buffer, byteOffset } = bytes;
  const lengths = new DataView(buffer);
  let at = byteOffset + START;
  const next = (): readonly [from: number, bytes: number] => {
    const from = at + ALIGNED;
    const length = lengths.getUint32(at);
    at = from + aligned(length);
    return [from, length];
  };
  return {
    bytes() {
      const [from, length] = next();
      return new Uint8Array(buffer, from, length);
    },
    numbers() {
      const [from, length] = next();
      return new Uint32Array(buffer, from, length / Uint32Array.BYTES_PER_ELEMENT);
    },
    floats() {
      const [from, length] = next();
      return new Float64Array(buffer, from, length / Float64Array.BYTES_PER_ELEMENT);
    },
  };
}
