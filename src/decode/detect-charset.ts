import { analyse } from "chardet";
import iconv from "iconv-lite";
import { looksBinary } from "./binary.ts";
import { readingFaults } from "./reading-faults.ts";

/** How many bytes tell an encoding; the rest of a text is in the same one. */
const SAMPLE_BYTES = 2 * 1024;

/** How many bytes, of the lines that are not plain ASCII, are read in each of the likeliest encodings, to see which one makes sense. */
const READ_BYTES = 2 * 1024;

/** An encoding that the detector trusts so many times less than its first one is not tried. */
const LESS_LIKELY = 5;

/** What chardet cannot tell apart. The first of those that read as well as another is taken: it has all that the others have. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  ascii: ["windows-1252"],
  "iso-8859-1": ["windows-1252"],
  "iso-8859-2": ["windows-1250", "iso-8859-2"],
  "windows-1250": ["windows-1250", "iso-8859-2"],
  "iso-8859-7": ["windows-1253", "iso-8859-7"],
  "windows-1253": ["windows-1253", "iso-8859-7"],
  "iso-8859-8": ["windows-1255"],
  "iso-8859-9": ["windows-1254"],
  "koi8-r": ["koi8-r", "koi8-u"],
};

/** A reading that has this many times the faults of another, and one more in so many letters, is the wrong one. */
const CLEARLY_WORSE = 3;
const ONE_IN = 25;

/** The likeliest encoding in which the bytes are text; else windows-1252, which takes nearly any byte. */
export function detectCharset(bytes: Uint8Array): string {
  const telling = tellingLines(bytes);
  const start = bytes.subarray(0, SAMPLE_BYTES);
  const found = analyse(start.some(isForeign) ? start : telling);
  const readings = found
    .filter(({ confidence }) => confidence * LESS_LIKELY >= (found[0]?.confidence ?? 0))
    .map(({ name }) => name.toLowerCase())
    .filter((name) => !name.startsWith("utf-") && iconv.encodingExists(name))
    .map((name) => bestOf(KIN[name] ?? [name], telling))
    .filter((reading) => reading !== null);
  const fewest = Math.min(...readings.map(({ faults }) => faults));
  const most = fewest * CLEARLY_WORSE + telling.filter(isForeign).length / ONE_IN;
  return readings.find(({ faults }) => faults <= most)?.encoding ?? "windows-1252";
}

const isForeign = (byte: number): boolean => byte >= 0x80;

/** The first lines that hold other bytes than ASCII. */
function tellingLines(bytes: Uint8Array): Buffer {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < READ_BYTES; ) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
    const line = bytes.subarray(start, Math.min(end, start + READ_BYTES));
    if (line.some(isForeign)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

const LINE_FEED = 0x0a;

interface Reading {
  readonly encoding: string;
  readonly faults: number;
}

/** The encoding of some that makes the fewest faults; `null` where the bytes make no sense in any. */
const bestOf = (encodings: readonly string[], sample: Buffer): Reading | null =>
  encodings
    .map((encoding) => ({ encoding, text: iconv.decode(sample, encoding) }))
    .filter(({ encoding, text }) => makesSense(encoding, text))
    .map(({ encoding, text }) => ({ encoding, faults: readingFaults(text, encoding) }))
    .reduce<Reading | null>(
      (best, next) => (best && best.faults <= next.faults ? best : next),
      null,
    );

/** No Japanese text is without kana, so Chinese bytes are not taken for one. */
const makesSense = (encoding: string, text: string): boolean =>
  !looksBinary(text) &&
  ((encoding !== "euc-jp" && encoding !== "shift_jis") ||
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text));
