import type { ReportText } from "../report-text.ts";
import { type Terms, termsAt } from "./terms.ts";

/** The terms of a text, each with its number. */
export interface NumberedTerms extends Terms {
  readonly numbers: Uint32Array;
}

/** Texts whose terms are numbered from 0 without gaps, so that what is known of a term stands in an array. */
export interface Numbered {
  /** How many terms there are. */
  readonly size: number;
  termsOf(text: ReportText): NumberedTerms;
}

const NONE: NumberedTerms = {
  codes: new Uint32Array(0),
  counts: new Uint8Array(0),
  numbers: new Uint32Array(0),
};

export function numbered(texts: readonly ReportText[]): Numbered {
  const most = texts.reduce((sum, { terms }) => sum + terms.to - terms.from, 0);
  const numberOf = codeNumbers(most);
  const byText = new Map<ReportText, NumberedTerms>();
  let size = 0;
  for (const text of texts) {
    const terms = termsAt(text.terms);
    const numbers = new Uint32Array(terms.codes.length);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numberOf(terms.codes[at] ?? 0);
      numbers[at] = number;
      if (number === size) size += 1;
    }
    byText.set(text, { ...terms, numbers });
  }
  return { size, termsOf: (text) => byText.get(text) ?? NONE };
}

const SPREAD = 0x9e3779b1;

/** Numbers codes as they come, `most` at most. It runs over every word of an archive: a table of numbers costs a third of a `Map`. */
function codeNumbers(most: number): (code: number) => number {
  const bits = Math.max(8, 33 - Math.clz32(most));
  // The code and, beside it, its number and one more; 0 where nothing stands.
  const table = new Int32Array(2 ** (bits + 1));
  let size = 0;
  return (code) => {
    let place = Math.imul(code, SPREAD) >>> (32 - bits);
    while (table[2 * place + 1] !== 0) {
      if (table[2 * place] === code) return (table[2 * place + 1] ?? 0) - 1;
      place = (place + 1) & (2 ** bits - 1);
    }
    table[2 * place] = code;
    size += 1;
    table[2 * place + 1] = size;
    return size - 1;
  };
}
