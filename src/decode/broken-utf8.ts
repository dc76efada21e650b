/** How many bytes of letters beyond ASCII stand for each fault. By chance, no other encoding comes near: it has more faults than letters. */
const BYTES_FOR_A_FAULT = 10;

/** Fewer bytes of such letters, and they may be there by chance. */
const FEWEST_BYTES = 3;

/** Text in UTF-8 of which a few bytes were broken, or the end cut off: each fault is U+FFFD. `null` where it is something else. */
export function brokenUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const others = text.replace(/\ufffd$/u, "").match(/[^\p{ASCII}]/gu) ?? [];
  const faults = others.filter((char) => char === "\ufffd").length;
  const sound = Buffer.byteLength(others.join("")) - faults * 3;
  return sound >= Math.max(FEWEST_BYTES, faults * BYTES_FOR_A_FAULT) ? text : null;
}
