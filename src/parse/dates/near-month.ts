import { MONTH_BY_NAME, nameKey } from "../../date-names.ts";

/** "كانون الأول" begins with a word of its own. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...MONTH_BY_NAME.keys()].map((name) => name.split(/[\s.]/u)[0] ?? name),
);

const NUMBER = /\d+/gu;
const BEFORE = /(?<word>[\p{L}\p{M}]+)\.?\s{1,2}$/u;
const AFTER = /^(?:st|nd|rd|th|er|º|\.)?\s{1,2}(?:of\s|de\s|d[’'])?(?<word>[\p{L}\p{M}]+)/u;

/** No month is longer. */
const REACH = 24;

const isMonth = (word: string | undefined): boolean =>
  word !== undefined && FIRST_WORDS.has(nameKey(word));

/** Where a day may begin: at the name of a month before a number, or at a number before one. */
export interface Starts {
  readonly atMonth: readonly number[];
  readonly atNumber: readonly number[];
}

/** The places where the name of a month stands beside a number: many texts are full of numbers, few of them are days. */
export function startsIn(text: string): Starts {
  const atMonth: number[] = [];
  const atNumber: number[] = [];
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const end = index + digits.length;
    if (isMonth(AFTER.exec(text.slice(end, end + REACH))?.groups?.word))
      atNumber.push(Math.max(index, end - 2), end - 1);
    const from = Math.max(0, index - REACH);
    const word = BEFORE.exec(text.slice(from, index));
    if (word && isMonth(word.groups?.word)) atMonth.push(from + word.index);
  }
  return { atMonth, atNumber };
}
