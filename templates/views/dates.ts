import type { Day, Locale, Month } from "date-fns";
import { ar } from "date-fns/locale/ar";
import { cs } from "date-fns/locale/cs";
import { de } from "date-fns/locale/de";
import { enGB } from "date-fns/locale/en-GB";
import { es } from "date-fns/locale/es";
import { fr } from "date-fns/locale/fr";
import { id } from "date-fns/locale/id";
import { it } from "date-fns/locale/it";
import { nl } from "date-fns/locale/nl";
import { pl } from "date-fns/locale/pl";
import { pt } from "date-fns/locale/pt";
import { ru } from "date-fns/locale/ru";
import { sv } from "date-fns/locale/sv";
import { tr } from "date-fns/locale/tr";
import { uk } from "date-fns/locale/uk";
import { zhCN } from "date-fns/locale/zh-CN";

const LOCALES: Readonly<Record<string, Locale>> = {
  ar,
  cs,
  de,
  en: enGB,
  es,
  fr,
  id,
  it,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh: zhCN,
};

const localeOf = (language: string): Locale =>
  LOCALES[language] ?? LOCALES[language.split("-")[0] ?? ""] ?? enGB;

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const WEEKDAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];

// What stands in a date is put together here from the words of date-fns: its own `format` makes an instant of a day, and
// reads its pattern anew each time.

const yearIn = (date: string): string => date.slice(0, 4);
const dayIn = (date: string): string => String(Number(date.slice(8, 10)));
const monthIn = (date: string): Month => MONTHS[Number(date.slice(5, 7)) - 1] ?? 0;
const weekdayIn = (date: string): Day => WEEKDAYS[new Date(date).getUTCDay()] ?? 0;

/** A month as it is called beside a day, or alone. */
const month = (date: string, { localize }: Locale, context: "formatting" | "standalone"): string =>
  localize.month(monthIn(date), { width: "wide", context });

const weekday = (date: string, { localize }: Locale, width: "narrow" | "wide"): string =>
  localize.day(weekdayIn(date), { width, context: "formatting" });

/** Some languages count days in ordinals: `1. Dezember`. */
const ordinal = (date: string, { localize }: Locale): string =>
  localize.ordinalNumber(Number(dayIn(date)), { unit: "date" });

/** `'d. MMMM yyyy'`, `d 'de' MMMM 'de' y`: what the patterns of days are made of. */
const PART = /do|d|M{4}|M|y{4}|y|'([^']*)'/g;

const inPattern = (date: string, locale: Locale): string =>
  locale.formatLong.date({ width: "long" }).replace(PART, (part: string, words?: string) => {
    if (words !== undefined) return words;
    if (part === "do") return ordinal(date, locale);
    if (part === "d") return dayIn(date);
    if (part === "M") return String(monthIn(date) + 1);
    return part.startsWith("M") ? month(date, locale, "formatting") : yearIn(date);
  });

/** `22 December 2020` */
export const longDay = (date: string, language: string): string =>
  language.startsWith("en")
    ? `${dayAndMonth(date, language)} ${yearIn(date)}`
    : inPattern(date, localeOf(language));

/** `Tuesday` */
export const weekdayName = (date: string, language: string): string =>
  weekday(date, localeOf(language), "wide");

/** `22 December`, where the year is plain */
export const dayAndMonth = (date: string, language: string): string =>
  language.startsWith("zh")
    ? `${monthIn(date) + 1}月${dayIn(date)}日`
    : `${dayIn(date)} ${month(date, localeOf(language), "formatting")}`;

/** `22 December` of a day of the year, `12-22` */
export const dayOfYear = (day: string, language: string): string =>
  // A year that has a 29 February.
  dayAndMonth(`2000-${day}`, language);

/** `December 2020` */
export const monthAndYear = (date: string, language: string): string =>
  `${monthName(date, language)} ${yearIn(date)}`;

/** `December` */
export const monthName = (date: string, language: string): string =>
  month(date, localeOf(language), "standalone");

/** `2020`, `December 2020`, `22 December 2020` or `Undated`: whatever a link to a shelf is labelled with. */
export function shelfName(label: string, language: string): string {
  if (label === "undated") return "Undated";
  if (/^\d{4}-\d{2}-\d{2}$/u.test(label)) return longDay(label, language);
  return /^\d{4}-\d{2}$/u.test(label) ? monthAndYear(label, language) : label;
}

/** The seven names over a calendar's columns, Monday first: a short one to print, a whole one to hear. */
export const weekdayHeads = (
  language: string,
): readonly { readonly short: string; readonly whole: string }[] =>
  // 2024 began on a Monday.
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    short: weekday(`2024-01-0${day}`, localeOf(language), "narrow"),
    whole: weekdayName(`2024-01-0${day}`, language),
  }));

/** `, since 3 March 2021`, where the day is known */
export const since = (day: string | null, language: string): string =>
  day === null ? "" : `, since ${longDay(day, language)}`;
