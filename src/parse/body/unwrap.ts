import type { Line } from "../../article.ts";

const BROKEN_WORD = /(?<start>\p{L}{2,30})-$/u;
const WORD_START = /^(?<rest>\p{Ll}{2,30})/u;

/** Wrapped lines as one line. A word broken by a hyphen is joined only where the text has it whole elsewhere. */
export function unwrap(lines: readonly Line[], wordsOfText: () => ReadonlySet<string>): string {
  let joined = "";
  for (const { text } of lines) {
    const line = text.trim();
    if (joined === "") joined = line;
    else if (!joined.endsWith("-")) joined += ` ${line}`;
    else joined = joinBroken(joined, line, wordsOfText);
  }
  return joined;
}

/** No word is longer. */
const TAIL = 40;

function joinBroken(joined: string, line: string, wordsOfText: () => ReadonlySet<string>): string {
  const start = BROKEN_WORD.exec(joined.slice(-TAIL))?.groups?.start;
  const rest = WORD_START.exec(line)?.groups?.rest;
  if (start === undefined || rest === undefined) return `${joined} ${line}`;
  const whole = `${start}${rest}`.toLowerCase();
  return (wordsOfText().has(whole) ? joined.slice(0, -1) : joined) + line;
}

/** All words of a text, in lower case; looked for when they are wanted first. */
export function wordsOf(lines: readonly Line[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null;
  return () => {
    words ??= new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
    return words;
  };
}
