const MOST_BYTES = 80;

/** A name for a file: lower case, letters and digits of every script, hyphens between words, at most 80 bytes. May be empty. */
export function slug(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’'`]/gu, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return cut((words ?? []).join("-").normalize("NFC"));
}

/** Cut at a hyphen where one is near, else between two characters. */
function cut(text: string): string {
  if (Buffer.byteLength(text) <= MOST_BYTES) return text;
  let kept = "";
  for (const char of text) {
    if (Buffer.byteLength(kept + char) > MOST_BYTES) break;
    kept += char;
  }
  const hyphen = kept.lastIndexOf("-");
  return hyphen > kept.length / 2 ? kept.slice(0, hyphen) : kept;
}
