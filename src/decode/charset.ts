import iconv from "iconv-lite";
import { brokenUtf8 } from "./broken-utf8.ts";
import { detectCharset } from "./detect-charset.ts";
import { strictUtf8 } from "./strict-utf8.ts";
import { unmarkedUtf16 } from "./unmarked-utf16.ts";

/** Bytes as text, and the WHATWG name of the encoding that they were read as. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How the encoding was found out; `null` for plain UTF-8, which needs no proof. */
  readonly rule: EncodingRule | null;
}

export type EncodingRule =
  | "byte-order-mark"
  | "escape-sequences"
  | "utf-16-pairs"
  | "mostly-utf-8"
  | "charset-detector";

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Bytes to text: by byte order mark, then strict UTF-8, then UTF-16 without a mark, then UTF-8 with a few broken bytes, then by detection. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeMarked(bytes.subarray(marked[1].length), marked[0]);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && !CODED.test(utf8)) return { text: utf8, encoding: "utf-8", rule: null };
  return utf8 === null ? decodeOther(bytes) : decodeCoded(bytes, utf8);
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding !== "utf-8") return decodeAs(bytes, encoding, "byte-order-mark");
  const text = strictUtf8(bytes);
  return text === null
    ? { text: new TextDecoder().decode(bytes), encoding, rule: "byte-order-mark" }
    : { text, encoding, rule: null };
}

/** What no text in UTF-8 has, or hardly any, and ISO-2022-JP and UTF-16 have all over. */
const CODED = /[^\P{Cc}\t\n\v\f\r]/u;

const JAPANESE_ESCAPE = /\p{Cc}\$[@B]/u;

/** Bytes that are strict UTF-8, but may mean something else. */
function decodeCoded(bytes: Uint8Array, utf8: string): Decoded {
  if (JAPANESE_ESCAPE.test(utf8)) {
    const text = new TextDecoder("iso-2022-jp").decode(bytes);
    return { text, encoding: "iso-2022-jp", rule: "escape-sequences" };
  }
  const utf16 = unmarkedUtf16(bytes);
  return utf16 === null
    ? { text: utf8, encoding: "utf-8", rule: null }
    : decodeAs(bytes, utf16, "utf-16-pairs");
}

/** Bytes that are no UTF-8. */
function decodeOther(bytes: Uint8Array): Decoded {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16, "utf-16-pairs");
  const broken = brokenUtf8(bytes);
  return broken === null
    ? decodeAs(bytes, detectCharset(bytes), "charset-detector")
    : { text: broken, encoding: "utf-8", rule: "mostly-utf-8" };
}

/** Node 20 reads the bytes 0x80 to 0x9F of windows-1252 wrongly; iconv-lite reads all encodings right. */
const decodeAs = (bytes: Uint8Array, encoding: string, rule: EncodingRule): Decoded => ({
  text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding),
  encoding,
  rule,
});
