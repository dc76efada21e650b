import type { ReportText } from "../report-text.ts";

/** Texts whose terms are numbered from 0 without gaps, so that what is known of a term stands in an array. */
export interface Numbered {
  /** How many terms there are. */
  readonly size: number;
  /** The numbers of the terms of a text, in the order of its terms. */
  numbersOf(text: ReportText): Uint32Array;
}

export function numbered(texts: readonly ReportText[]): Numbered {
  const numbers = new Map<number, number>();
  const byText = new Map<ReportText, Uint32Array>();
  for (const text of texts) {
    const { codes } = text.terms;
    const own = new Uint32Array(codes.length);
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] ?? 0;
      const number = numbers.get(code) ?? numbers.size;
      if (number === numbers.size) numbers.set(code, number);
      own[at] = number;
    }
    byText.set(text, own);
  }
  return { size: numbers.size, numbersOf: (text) => byText.get(text) ?? new Uint32Array(0) };
}
