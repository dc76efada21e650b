import { UTCDate } from "@date-fns/utc";
import { format, type Locale } from "date-fns";
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

const localeOf = (language: string): Locale => LOCALES[language.split("-")[0] ?? ""] ?? enGB;

/** A civil day as an instant that every time zone prints alike. */
const utc = (date: string): UTCDate => {
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  return new UTCDate(year, month - 1, day);
};

const print = (date: string, pattern: string, language: string): string =>
  format(utc(date), pattern, { locale: localeOf(language) });

/** `22 December 2020` */
export const longDay = (date: string, language: string): string =>
  language.startsWith("en") ? print(date, "d MMMM yyyy", language) : print(date, "PPP", language);

/** `Tuesday` */
export const weekdayName = (date: string, language: string): string =>
  print(date, "EEEE", language);

/** `22 December`, where the year is plain */
export const dayAndMonth = (date: string, language: string): string =>
  language.startsWith("zh") ? print(date, "M月d日", language) : print(date, "d MMMM", language);

/** `December 2020` */
export const monthAndYear = (month: string, language: string): string =>
  print(`${month}-01`, "LLLL yyyy", language);

/** `December` */
export const monthName = (month: string, language: string): string =>
  print(`${month}-01`, "LLLL", language);

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
    short: print(`2024-01-0${day}`, "EEEEE", language),
    whole: print(`2024-01-0${day}`, "EEEE", language),
  }));

/** `, since 3 March 2021`, where the day is known */
export const since = (day: string | null, language: string): string =>
  day === null ? "" : `, since ${longDay(day, language)}`;
