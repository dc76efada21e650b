const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text that is strict UTF-8, else `null`. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
