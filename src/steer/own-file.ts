import type { Notice } from "../notice.ts";

/** Bytes that a file with which a person makes the site their own may have. */
const MOST_BYTES = 64 * 1024;

/** What a person wrote, without a mark of its encoding; or why it is left out. */
export type OwnFile = { readonly text: string } | { readonly line: number; readonly fault: string };

/** Looks at such a file as far as all of them are alike: UTF-8, and no larger than a page may bear. */
export function ownFile(given: string): OwnFile {
  const text = given.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n");
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES)
    return { line: 1, fault: `Expected at most ${MOST_BYTES} bytes, found ${bytes}` };
  const broken = text.search(/[\ufffd\0]/u);
  return broken < 0
    ? { text }
    : { line: lineAt(text, broken), fault: "Expected UTF-8, found bytes that are none" };
}

/** Counts from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** What is said of such a file that is left out. */
export const leftOut = (rule: string, path: string, line: number, fault: string): Notice => ({
  rule,
  message: `${fault}; the whole file is left out until that is mended`,
  place: { path, line },
});
