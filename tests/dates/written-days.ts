/** A day as its three numbers. It may be one that no calendar has. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How long a month is, reckoned here and not by what is tested. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (value: number): string => String(value).padStart(2, "0");

/** `2020-12-22` */
export const iso = ({ year, month, day }: Ymd): string => `${year}-${two(month)}-${two(day)}`;

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const monthName = (month: number): string => MONTHS[month - 1] ?? "Undecimber";

/** The months as the trade abbreviates them: four letters and more stay whole but for the long ones. */
const SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept."];
export const shortMonth = (month: number): string =>
  SHORT[month - 1] ?? ["Oct.", "Nov.", "Dec."][month - 10] ?? "Undec.";

const other = (text: string, zero: number): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

/** A way to write a day; `byNumber` where a month that does not exist can be written, too. */
export interface Way {
  readonly name: string;
  readonly byNumber: boolean;
  write(day: Ymd): string;
}

const byNumber = (name: string, write: Way["write"]): Way => ({ name, byNumber: true, write });
const byName = (name: string, write: Way["write"]): Way => ({ name, byNumber: false, write });

/** The languages whose months are read; the platform writes them, not the tables that are tested. */
export const LANGUAGES = [
  ...["fr", "de", "es", "pt", "it", "nl", "ca", "ro", "sv", "da", "nb", "fi", "pl", "cs"],
  ...["tr", "id", "ru", "uk", "ar-EG", "zh-CN"],
];

const inLanguage = (language: string): Way => {
  const format = new Intl.DateTimeFormat(language, {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  });
  return byName(language, ({ year, month, day }) =>
    format.format(new Date(Date.UTC(year, month - 1, day))),
  );
};

/** Ways that are written for any three numbers, whatever a calendar says. */
export const PLAIN_WAYS: readonly Way[] = [
  byNumber("2020-12-22", iso),
  byNumber("2020/12/22", (day) => iso(day).replaceAll("-", "/")),
  byNumber("2020.12.22", (day) => iso(day).replaceAll("-", ".")),
  byNumber("22.12.2020", ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`),
  byNumber("2.1.2020", ({ year, month, day }) => `${day}.${month}.${year}`),
  byNumber("2020年12月22日", ({ year, month, day }) => `${year}年${month}月${day}日`),
  byNumber("2020년 12월 22일", ({ year, month, day }) => `${year}년 ${month}월 ${day}일`),
  byNumber("２０２０年", ({ year, month, day }) => other(`${year}年${month}月${day}日`, 0xff10)),
  byName("December 22, 2020", ({ year, month, day }) => `${monthName(month)} ${day}, ${year}`),
  byName("Dec. 22, 2020", ({ year, month, day }) => `${shortMonth(month)} ${day}, ${year}`),
  byName("22 December 2020", ({ year, month, day }) => `${day} ${monthName(month)} ${year}`),
  byName("22th of December", ({ year, month, day }) => `${day}th of ${monthName(month)} ${year}`),
];

/** Ways in which the platform writes a day that exists. */
export const LANGUAGE_WAYS: readonly Way[] = LANGUAGES.map(inLanguage);

const EVERY_DAY = [1583, 1600, 1752, 1900, 1904, 1970, 1999, 2000, 2011, 2020, 2024, 2038, 2099];

/** Every day of some years, and of all others from 1583 to 2099 the first and the last day of each month. */
export function realDays(): readonly Ymd[] {
  const days: Ymd[] = [];
  for (let year = 1583; year <= 2099; year++)
    for (let month = 1; month <= 12; month++) {
      const last = daysIn(year, month);
      const all = EVERY_DAY.includes(year);
      for (let day = 1; day <= last; day += all ? 1 : last - 1) days.push({ year, month, day });
    }
  return days;
}

/** Days that no calendar has. */
export const unrealDays: readonly Ymd[] = [1583, 1900, 1999, 2000, 2023, 2024, 2099].flatMap(
  (year) => [
    ...Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) => [
      { year, month, day: 0 },
      { year, month, day: 32 },
      { year, month, day: daysIn(year, month) + 1 },
      { year, month, day: 99 },
    ]),
    ...[0, 13, 20, 99].map((month) => ({ year, month, day: 14 })),
  ],
);
