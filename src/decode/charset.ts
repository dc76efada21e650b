import { analyse } from "chardet";
import iconv from "iconv-lite";
import { looksBinary } from "./binary.ts";

/** Bytes as text, and the WHATWG name of the encoding that they were read as. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** What chardet says that WHATWG calls otherwise, or that is a subset of something likelier. */
const WHATWG_NAMES: Readonly<Record<string, string>> = {
  ascii: "utf-8",
  "iso-8859-1": "windows-1252",
  "iso-8859-9": "windows-1254",
};

/** How far the detector has to look; the rest of a text is in the same encoding. */
const SAMPLE_BYTES = 64 * 1024;

/** Bytes to text: by byte order mark, then strict UTF-8, then UTF-16 without a mark, then by detection. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeAs(bytes.subarray(marked[1].length), marked[0]);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return decodeAs(bytes, utf16);
  const utf8 = strictUtf8(bytes);
  return utf8 === null ? decodeAs(bytes, detect(bytes)) : { text: utf8, encoding: "utf-8" };
}

/** Node 20 reads the bytes 0x80 to 0x9F of windows-1252 wrongly; iconv-lite reads all encodings right. */
const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding),
  encoding,
});

/** Text that is strict UTF-8, else `null`. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : null;
}

/** The likeliest encoding in which the bytes are text; else windows-1252, which takes any byte. */
function detect(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const candidates = analyse(sample)
    .map(({ name }) => WHATWG_NAMES[name.toLowerCase()] ?? name.toLowerCase())
    .filter((name) => !name.startsWith("utf-") && iconv.encodingExists(name));
  return candidates.find((name) => reads(sample, name)) ?? "windows-1252";
}

/** True where the bytes make sense in an encoding. No Japanese text is without kana, so Chinese bytes are not taken for one. */
function reads(sample: Uint8Array, encoding: string): boolean {
  const { text } = decodeAs(sample, encoding);
  const japanese = encoding === "euc-jp" || encoding === "shift_jis";
  return (
    !looksBinary(text) && (!japanese || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
  );
}
