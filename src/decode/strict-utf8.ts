import { isUtf8 } from "node:buffer";

/** Text that is strict UTF-8, a byte order mark kept, else `null`. */
export const strictUtf8 = (bytes: Uint8Array): string | null =>
  isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")
    : null;
