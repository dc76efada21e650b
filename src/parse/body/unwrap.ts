import type { Line } from "../../article.ts";

const BROKEN_WORD = /(?<start>\p{L}{2,30})-$/u;
const WORD_START = /^(?<rest>\p{Ll}{2,30})/u;

/** Wrapped lines as one line. A word broken by a hyphen is joined only where the text has it whole elsewhere. */
export function unwrap(lines: readonly Line[], wordsOfText: ReadonlySet<string>): string {
  let joined = "";
  for (const { text } of lines) {
    const line = text.trim();
    const start = BROKEN_WORD.exec(joined)?.groups?.start;
    const rest = WORD_START.exec(line)?.groups?.rest;
    if (joined === "") joined = line;
    else if (start === undefined || rest === undefined) joined += ` ${line}`;
    else if (wordsOfText.has(`${start}${rest}`.toLowerCase())) joined = joined.slice(0, -1) + line;
    else joined += line;
  }
  return joined;
}

/** All words of a text, in lower case. */
export const wordsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
