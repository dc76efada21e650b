import type { Explained } from "../../../src/archive.ts";
import { decode } from "../../../src/decode/decode.ts";
import { enricher } from "../../../src/enrich/enrich.ts";
import type { FileLine } from "../../../src/file-line.ts";
import { fileLines } from "../../../src/lines/file-lines.ts";
import { parse } from "../../../src/parse/parse.ts";
import type { Steering } from "../../../src/steering.ts";
import { steering } from "../../steering.ts";

/** What `backfile explain` is given of a text: its record and all its lines. */
export function explained(
  content: string | Uint8Array,
  path = "a.txt",
  known: Steering = steering(),
): Pick<Explained, "article"> & { readonly lines: readonly FileLine[] } {
  const text = decode({ path, bytes: Buffer.from(content) });
  if ("reason" in text) throw new Error(`${path}  ${text.reason}  ${text.message}`);
  return { article: enricher(known)(parse(text, known)), lines: fileLines(text) };
}
