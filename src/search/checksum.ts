import { fnv } from "./fnv.ts";

/** Five signs that tell one content of a file from another. They find damage and stale copies; they keep nobody out. */
export function checksumOf(text: string): string {
  const hash = fnv(text);
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(36).padStart(5, "0");
}
