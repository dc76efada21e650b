import { alternation, MONTH_BY_NAME, nameKey, standsAsMonth } from "../../date-names.ts";
import type { Starts } from "./near-month.ts";
import { byNumbers, type DateOrder } from "./numeric-day.ts";
import { dayOf, type SeenDate } from "./seen-date.ts";

type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a day: where in a text it may begin, its pattern, and how its named groups are read. */
export interface DateForm {
  /** At the name of a month beside a number, at a number beside one, or anywhere in a text that has this. */
  readonly start: keyof Starts;
  readonly pattern: RegExp;
  read(groups: Groups, order: DateOrder): SeenDate | null;
}

const MONTH = `(?<month>${alternation(MONTH_BY_NAME.keys())})`;
const EDGE = "(?:(?<![\\p{L}\\p{N}])|(?<=\\s(?:19|20)\\d{2}))";
const END = "(?![\\p{L}\\p{N}])";
/** Behind a year, another day that lost its space: "May 3, 2021May 4, 2021". */
const YEAR_END = `(?:${END}|(?=\\p{L}{3,12}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,12}\\.? \\d{4}))`;
const DAY = "(?<day>\\d{1,2})";
const YEAR = "(?<year>\\d{4})";

const number = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

function named({ year, month = "", day }: Groups): SeenDate | null {
  const found = MONTH_BY_NAME.get(nameKey(month));
  return found === undefined ? null : dayOf(number(year), found, Number(day));
}

const monthFirst = (groups: Groups): SeenDate | null =>
  /^\p{Ll}/u.test(groups.month ?? "") ? null : named(groups);

const dayFirst = (groups: Groups): SeenDate | null =>
  standsAsMonth(groups.month ?? "") ? named(groups) : null;

const numbered = ({ year, month, day }: Groups): SeenDate | null =>
  dayOf(number(year), Number(month), Number(day));

/** The ways in which newsrooms write a day. Where two match at one place, the longer one holds. */
export const FORMS: readonly DateForm[] = [
  // 2020-12-22   2020/12/22   2020.12.22
  {
    start: "hasMarks",
    pattern: new RegExp(
      `(?<![\\p{N}./-])${YEAR}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>${DAY}(?!\\p{N}|[-/.]\\p{N})`,
      "gu",
    ),
    read: numbered,
  },
  // December 22, 2020   Dec. 22   Sept 4, 2019
  {
    start: "atMonth",
    pattern: new RegExp(
      `${EDGE}${MONTH}\\.?\\s{1,2}${DAY}(?:st|nd|rd|th)?(?:,?\\s{1,2}${YEAR}${YEAR_END}|${END})`,
      "iuy",
    ),
    read: monthFirst,
  },
  // 22 December 2020   1er janvier 2021   23. Dezember 2020   23 de diciembre de 2020   2 d’abril del 2020   23 декабря 2020   ٢٣ ديسمبر ٢٠٢٠
  {
    start: "atNumber",
    pattern: new RegExp(
      `${EDGE}${DAY}(?:st|nd|rd|th|er|º|\\.)?\\s{1,2}(?:of\\s|de\\s|d[’'])?${MONTH}\\.?(?:,?\\s{1,2}(?:de\\s|del\\s)?${YEAR}${YEAR_END}|${END})`,
      "iuy",
    ),
    read: dayFirst,
  },
  // 2020年12月22日   12月22日   2020년 12월 22일
  {
    start: "hasMoons",
    pattern: new RegExp(
      `(?:(?<!\\d)${YEAR}[年년]\\s?)?(?<!\\d)(?<month>\\d{1,2})[月월]\\s?${DAY}[日일]`,
      "gu",
    ),
    read: numbered,
  },
  // 22.12.2020   22/12/2020   12/22/2020   22-12-2020
  {
    start: "hasMarks",
    pattern: new RegExp(
      `(?<![\\p{N}./-])(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>${YEAR}(?!\\p{N}|[-/.]\\p{N})`,
      "gu",
    ),
    read: byNumbers,
  },
];

/** Forms that are a day only where nothing but a day is expected: elsewhere 1.5.12 is a version. */
export const SHORT_FORMS: readonly DateForm[] = [
  // 22.12.20   22/12/20   12/22/20
  {
    start: "hasMarks",
    pattern:
      /(?<![\p{N}./-])(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<short>\d{2})(?!\p{N}|[-/.]\p{N})/gu,
    read: byNumbers,
  },
];
