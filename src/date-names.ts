import type { Day, Locale, Month } from "date-fns";
import { ar } from "date-fns/locale/ar";
import { ca } from "date-fns/locale/ca";
import { cs } from "date-fns/locale/cs";
import { da } from "date-fns/locale/da";
import { de } from "date-fns/locale/de";
import { enUS } from "date-fns/locale/en-US";
import { es } from "date-fns/locale/es";
import { fi } from "date-fns/locale/fi";
import { fr } from "date-fns/locale/fr";
import { hu } from "date-fns/locale/hu";
import { id } from "date-fns/locale/id";
import { it } from "date-fns/locale/it";
import { nb } from "date-fns/locale/nb";
import { nl } from "date-fns/locale/nl";
import { pl } from "date-fns/locale/pl";
import { pt } from "date-fns/locale/pt";
import { ro } from "date-fns/locale/ro";
import { ru } from "date-fns/locale/ru";
import { sv } from "date-fns/locale/sv";
import { tr } from "date-fns/locale/tr";
import { uk } from "date-fns/locale/uk";
import { zhCN } from "date-fns/locale/zh-CN";

const LOCALES: readonly Locale[] = [
  enUS,
  fr,
  de,
  es,
  pt,
  it,
  nl,
  ca,
  ro,
  sv,
  da,
  nb,
  fi,
  pl,
  cs,
  hu,
  tr,
  id,
  ru,
  uk,
  ar,
  zhCN,
];

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const DAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];

/** Spellings of the trade that no locale has: AP's "Sept.", three letters in Russian datelines, the Levantine months. */
const MORE_MONTHS: Readonly<Record<string, number>> = {
  sept: 9,
  set: 9,
  янв: 1,
  фев: 2,
  апр: 4,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  окт: 10,
  ноя: 11,
  дек: 12,
  "كانون الثاني": 1,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  "تشرين الأول": 10,
  "تشرين الثاني": 11,
  "كانون الأول": 12,
};
const MORE_WEEKDAYS: Readonly<Record<string, number>> = { среду: 3, пятницу: 5, субботу: 6 };

/** A name as it is looked up: lower case, no dot at its end. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/\.$/u, "");

/** "décembre", "dec", "декабря", "ديسمبر" → 12. Twenty-two languages, from the locales of date-fns. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...LOCALES.flatMap((locale) =>
    MONTHS.flatMap((month) =>
      (["wide", "abbreviated"] as const).flatMap((width) =>
        (["formatting", "standalone"] as const).map((context): [string, number] => [
          nameKey(locale.localize.month(month, { width, context })),
          month + 1,
        ]),
      ),
    ),
  ).filter(([name]) => /^\p{L}{3,}/u.test(name)),
  ...Object.entries(MORE_MONTHS),
]);

/** "tuesday", "mardi", "вторник", "星期二" → 2, as date-fns counts (0 is Sunday). Whole names only. */
export const WEEKDAY_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...LOCALES.flatMap((locale) =>
    DAYS.flatMap((day) =>
      (["formatting", "standalone"] as const).map((context): [string, number] => [
        nameKey(locale.localize.day(day, { width: "wide", context })),
        day,
      ]),
    ),
  ),
  ...Object.entries(MORE_WEEKDAYS),
]);

/** Lower-case words that are a month in one language and an everyday word in English. */
const WORDS_IN_ENGLISH = new Set(["may", "march", "mar", "set", "out"]);

/** True where a month's name, after a day, stands as its language writes it: "5 May", "12 mars", never "the 27 may". */
export const standsAsMonth = (name: string): boolean =>
  !WORDS_IN_ENGLISH.has(name.replace(/\.$/u, "")) || /^\p{Lu}/u.test(name);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** The names as one alternation for a pattern, longest first. */
export const alternation = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join("|");
