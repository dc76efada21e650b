import iconv from "iconv-lite";

/** How many bytes tell whether a text is UTF-16. */
const SAMPLE_BYTES = 2048;

/** UTF-16 without a byte order mark, of any script; `null` where the bytes are something else. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = Buffer.from(bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length & ~1)));
  if (!mayBeUtf16(sample)) return null;
  const [little, big] = [gapsIn(sample, "utf-16le"), gapsIn(sample, "utf-16be")];
  if (little === 0 && big === 0) return null;
  return little >= big ? "utf-16le" : "utf-16be";
}

/** One character in so many may be none that a text has. */
const ONE_IN = 50;

/** More bytes that are letters and spaces, and it is a text with a control character in it: in UTF-16, every second byte is something else. */
const MOST_LETTERS = 0.6;

/** Spaces, digits and the halves of many letters are bytes in UTF-16 that no other text has, or but a few of. */
function mayBeUtf16(sample: Buffer): boolean {
  let low = 0;
  for (const byte of sample) if (byte <= 8) low += 1;
  return (
    low * ONE_IN > sample.length &&
    countOf(sample.toString("latin1"), ASCII_LETTERS) <= sample.length * MOST_LETTERS
  );
}

const ASCII_LETTERS = /[A-Za-z ]/gu;
const NO_TEXT = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]|[\p{Cn}\p{Co}\p{Cs}\ufffd]/gu;

const GAP = /[ \r\n\u060c\u201c\u201d\u3000-\u3002\uff08-\uff1f]/gu;
const LETTERS = /[\p{L}\p{M}]/gu;
const MOSTLY = 0.7;
const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/gu,
  /[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
  /[\p{Script=Hebrew}\p{Script=Arabic}]/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
  /\p{Script=Hangul}/gu,
  /[\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/gu,
];

/** How many spaces and stops stand between the letters of one script; none where the pairs of bytes are no text. */
function gapsIn(sample: Buffer, encoding: string): number {
  // A sample may end within a pair of surrogates.
  const text = iconv.decode(sample, encoding).replace(/\p{Cs}$/u, "");
  if (countOf(text, NO_TEXT) > text.length / ONE_IN) return 0;
  const letters = countOf(text, LETTERS);
  const most = Math.max(...SCRIPTS.map((script) => countOf(text, script)));
  return letters > 0 && most >= letters * MOSTLY ? countOf(text, GAP) : 0;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
