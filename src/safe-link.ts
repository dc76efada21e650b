import { decodeHTML } from "entities";

const SCHEMES = new Set(["http:", "https:", "mailto:"]);

/** No link that anybody follows is longer. */
const MAX_CHARACTERS = 4096;

/** A link that a reader may follow: http, https or mailto, whatever entities and blanks its scheme hides in; else `null`. */
export function safeLink(written: string): string | null {
  if (written.length > MAX_CHARACTERS) return null;
  let link = written;
  for (let decoded = decodeHTML(link); decoded !== link; decoded = decodeHTML(link)) link = decoded;
  try {
    const url = new URL(link.replace(/[\p{Cc}\s]/gu, ""));
    return SCHEMES.has(url.protocol) && url.username === "" && url.password === ""
      ? url.href
      : null;
  } catch {
    return null;
  }
}
