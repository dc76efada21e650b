import { pairOf, standsAlone } from "../word-codes.ts";

/** What a text is about: its distinct terms in the order of their numbers, and how often each counts. */
export interface Terms {
  readonly codes: Uint32Array;
  readonly counts: Uint8Array;
}

/** Where the terms of a text stand among those of others. So a text costs little until its terms are asked for. */
export interface KeptTerms {
  readonly among: Terms;
  readonly from: number;
  readonly to: number;
}

/** The terms of a text as views on those of all. */
export const termsAt = ({ among, from, to }: KeptTerms): Terms => ({
  codes: among.codes.subarray(from, to),
  counts: among.counts.subarray(from, to),
});

/** The words of a report that say what happened; behind them stands what happened before. */
const READ_WORDS = 300;

/** A word of the headline counts as often as this. */
const HEADLINE = 3;

const MOST_COUNTED = 255;

/** Makes the reader of terms from a headline and a body, both as words in codes. Words that only hold sentences together are none; where a script sets no spaces, two characters are a term. */
export function termReader(
  small: ReadonlySet<number>,
): (headline: Uint32Array, body: Uint32Array) => Terms {
  let read = new Uint32Array(0);
  return (headline, body) => {
    const words = body.subarray(0, READ_WORDS);
    const most = headline.length * HEADLINE + words.length;
    if (read.length < most) read = new Uint32Array(most * 2);
    let size = 0;
    for (let times = 0; times < HEADLINE; times += 1) size = readTerms(headline, small, read, size);
    size = readTerms(words, small, read, size);
    return counted(read.subarray(0, size).sort());
  };
}

// These run over every word of an archive: plain loops cost a third of iterators here.

function readTerms(
  words: Uint32Array,
  small: ReadonlySet<number>,
  into: Uint32Array,
  from: number,
): number {
  let size = from;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const next = words[at + 1] ?? 0;
    const isPair = standsAlone(word) && standsAlone(next);
    if (!isPair && (standsAlone(word) || small.has(word))) continue;
    into[size] = isPair ? pairOf(word, next) : word;
    size += 1;
  }
  return size;
}

/** Sorted terms, each once and how often it stood there. */
function counted(sorted: Uint32Array): Terms {
  const codes = new Uint32Array(sorted.length);
  const counts = new Uint8Array(sorted.length);
  let size = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const code = sorted[at] ?? 0;
    if (size === 0 || codes[size - 1] !== code) size += 1;
    codes[size - 1] = code;
    counts[size - 1] = Math.min(MOST_COUNTED, (counts[size - 1] ?? 0) + 1);
  }
  return { codes: codes.slice(0, size), counts: counts.slice(0, size) };
}
