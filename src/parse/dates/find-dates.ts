import { type DateForm, FORMS, SHORT_FORMS } from "./date-forms.ts";
import { startsIn } from "./near-month.ts";
import type { DateOrder } from "./numeric-day.ts";
import type { DateInText } from "./seen-date.ts";
import { weekdayBeside } from "./weekday-beside.ts";

const DIGIT = /[0-9٠-٩۰-۹０-９]/u;
const OTHER_DIGITS = /[٠-٩۰-۹０-９]/gu;

/** Digits of other scripts as ASCII ones; every character keeps its place. */
const asciiDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660)) % 10);
  });

/** Every day that a text names with a number, in the order in which they stand. `order` says how 03/04/2020 is to be read; without it, such a day has its year alone. */
export const findDates = (text: string, order: DateOrder): readonly DateInText[] =>
  datesIn(text, order, FORMS);

/** The days of a line that tells when a text was made: two digits may be a year there. */
export const findStampDates = (text: string, order: DateOrder): readonly DateInText[] =>
  datesIn(text, order, [...FORMS, ...SHORT_FORMS]);

function datesIn(
  text: string,
  order: DateOrder,
  forms: readonly DateForm[],
): readonly DateInText[] {
  if (!DIGIT.test(text)) return [];
  const searched = asciiDigits(text);
  const starts = startsIn(searched);
  const found: DateInText[] = [];
  for (const { start, pattern, read } of forms)
    for (const match of matchesOf(pattern, searched, starts[start])) {
      const seen = read(match.groups ?? {}, order);
      if (seen)
        found.push({ seen, text: text.substr(match.index, match[0].length), start: match.index });
    }
  return found.length === 0 ? found : apart(found).map((each) => withWeekday(each, text));
}

/** Days that do not overlap: of those at one place the longest. */
function apart(found: DateInText[]): readonly DateInText[] {
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length)
    .filter(({ start, text }) => {
      if (start < end) return false;
      end = start + text.length;
      return true;
    });
}

/** The matches of a pattern at these places, or anywhere. */
function matchesOf(
  pattern: RegExp,
  text: string,
  starts: readonly number[] | boolean,
): Iterable<RegExpExecArray> {
  if (typeof starts === "boolean") return starts ? text.matchAll(pattern) : [];
  return starts.flatMap((start) => {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    return match ? [match] : [];
  });
}

function withWeekday(found: DateInText, text: string): DateInText {
  if (found.seen.year === null || found.seen.day === null) return found;
  const weekday = weekdayBeside(text, found.start, found.start + found.text.length);
  return weekday === null ? found : { ...found, seen: { ...found.seen, weekday } };
}
