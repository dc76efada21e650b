import { MONTH_BY_NAME } from "../../date-names.ts";

/** "كانون الأول" begins with a word of its own. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...MONTH_BY_NAME.keys()].map((name) => name.split(/[\s.]/u)[0] ?? name),
);

const LONGEST = Math.max(...[...FIRST_WORDS].map((word) => word.length));

const isMonth = (word = ""): boolean =>
  word.length <= LONGEST && FIRST_WORDS.has(word.toLowerCase());

const NUMBER = /\d+/gu;
const BLANK_BEFORE = /(?<=\s)/uy;
const WORD_BEFORE = /(?<=(?<words>(?<word>[\p{L}\p{M}]+)\.?\s{1,2}))/uy;
const WORD_AFTER = /(?:st|nd|rd|th|er|º|\.)?\s{1,2}(?:of\s|de\s|d[’'])?(?<word>[\p{L}\p{M}]+)/uy;
const MARK = /[-./]\d/uy;
const MOON = /[月월]/uy;

/** Where a day may begin: at the name of a month before a number, or at a number before one; and whether a number stands beside another with a mark between them, or before 月 or 월. */
export interface Starts {
  readonly atMonth: readonly number[];
  readonly atNumber: readonly number[];
  readonly hasMarks: boolean;
  readonly hasMoons: boolean;
}

/** What is worth a try: many texts are full of numbers, few of them are days. */
export function startsIn(text: string): Starts {
  const atMonth: number[] = [];
  const atNumber: number[] = [];
  let [hasMarks, hasMoons] = [false, false];
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const end = index + digits.length;
    hasMarks ||= matchAt(MARK, text, end) !== null;
    hasMoons ||= matchAt(MOON, text, end) !== null;
    if (isMonth(matchAt(WORD_AFTER, text, end)?.groups?.word))
      atNumber.push(Math.max(index, end - 2), end - 1);
    const before = matchAt(BLANK_BEFORE, text, index) && matchAt(WORD_BEFORE, text, index)?.groups;
    if (before && isMonth(before.word)) atMonth.push(index - (before.words?.length ?? 0));
  }
  return { atMonth, atNumber, hasMarks, hasMoons };
}

/** What a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
