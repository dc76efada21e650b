/** Something on a page that no page of ours has. */
export interface PageFault {
  /** Counts from 1, as in the page's source. */
  readonly line: number;
  /** At most 80 characters of it, each of them printable. */
  readonly found: string;
  readonly expected: string;
}

const MOST = 80;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A fault at a place of a page. */
export function faultAt(content: string, from: number, to: number, expected: string): PageFault {
  const found = content.slice(from, Math.min(to, from + MOST)).replace(UNPRINTABLE, "\ufffd");
  return { line: content.slice(0, from).split("\n").length, found, expected };
}
