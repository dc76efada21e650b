import { expect, test } from "vitest";
import { findDates } from "../../../src/parse/dates/find-dates.ts";

const shown = (text: string): readonly string[] =>
  findDates(text, null).map(
    ({ seen: { year, month, day }, text: words, start }) =>
      `${year ?? "?"}-${month}-${day} “${words}” at ${start}`,
  );

test.each([
  ["2020-12-22", ["2020-12-22 “2020-12-22” at 0"]],
  [
    "on 2020/12/22 and 2020.12.23",
    ["2020-12-22 “2020/12/22” at 3", "2020-12-23 “2020.12.23” at 18"],
  ],
  ["On December 22, 2020, the", ["2020-12-22 “December 22, 2020” at 3"]],
  ["Sept. 4, 2019", ["2019-9-4 “Sept. 4, 2019” at 0"]],
  ["Dec 3", ["?-12-3 “Dec 3” at 0"]],
  ["the 22nd of December 2020", ["2020-12-22 “22nd of December 2020” at 4"]],
  ["le 1er janvier 2021", ["2021-1-1 “1er janvier 2021” at 3"]],
  ["am 23. Dezember 2020", ["2020-12-23 “23. Dezember 2020” at 3"]],
  ["el 23 de diciembre de 2020", ["2020-12-23 “23 de diciembre de 2020” at 3"]],
  ["em 5 de março de 2021", ["2021-3-5 “5 de março de 2021” at 3"]],
  ["il 4 maggio 2019", ["2019-5-4 “4 maggio 2019” at 3"]],
  ["op 6 mei 2019", ["2019-5-6 “6 mei 2019” at 3"]],
  ["den 7 oktober 2019", ["2019-10-7 “7 oktober 2019” at 4"]],
  ["8 października 2019", ["2019-10-8 “8 października 2019” at 0"]],
  ["9. listopadu 2019", ["2019-11-9 “9. listopadu 2019” at 0"]],
  ["10 Kasım 2019", ["2019-11-10 “10 Kasım 2019” at 0"]],
  ["11 Agustus 2019", ["2019-8-11 “11 Agustus 2019” at 0"]],
  ["23 декабря 2020 года", ["2020-12-23 “23 декабря 2020” at 0"]],
  ["24 грудня 2020", ["2020-12-24 “24 грудня 2020” at 0"]],
  ["٢٣ ديسمبر ٢٠٢٠", ["2020-12-23 “٢٣ ديسمبر ٢٠٢٠” at 0"]],
  ["22 كانون الأول 2020", ["2020-12-22 “22 كانون الأول 2020” at 0"]],
  ["2020年12月23日，12月3日", ["2020-12-23 “2020年12月23日” at 0", "?-12-3 “12月3日” at 12"]],
  ["１０月２２日电", ["?-10-22 “１０月２２日” at 0"]],
  ["from 10 to 12 May 2020", ["2020-5-12 “12 May 2020” at 11"]],
  ["2020년 12월 22일", ["2020-12-22 “2020년 12월 22일” at 0"]],
  ["22.12.2020", ["2020-12-22 “22.12.2020” at 0"]],
  ["3.4.2020, the European way", ["2020-4-3 “3.4.2020” at 0"]],
  ["22/12/2020 and 12/22/2020", ["2020-12-22 “22/12/2020” at 0", "2020-12-22 “12/22/2020” at 15"]],
  ["5-5-2020", ["2020-5-5 “5-5-2020” at 0"]],
  ["03/04/2020", ["2020-null-null “03/04/2020” at 0"]],
  ["May 3, 2021May 4, 2021", ["2021-5-3 “May 3, 2021” at 0", "2021-5-4 “May 4, 2021” at 11"]],
  [
    "3. November 20214. November 2021",
    ["2021-11-3 “3. November 2021” at 0", "2021-11-4 “4. November 2021” at 16"],
  ],
  ["den 7. marts 2019", ["2019-3-7 “7. marts 2019” at 4"]],
  ["2 d’abril del 2020", ["2020-4-2 “2 d’abril del 2020” at 0"]],
  ["11 d'octubre de 2019", ["2019-10-11 “11 d'octubre de 2019” at 0"]],
  ["3 de juny de 2020", ["2020-6-3 “3 de juny de 2020” at 0"]],
  ["31 Feb 2024", ["2024-2-31 “31 Feb 2024” at 0"]],
])("%s", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ["23.12.20"],
  ["13/14/2020"],
  ["0/5/2020"],
  ["call 12-34-5678"],
  ["of the 27 may not vote"],
  ["two years ago 12 people"],
  ["march 5 times"],
  ["a group of 10 set out"],
  ["version 1.2020-12-23"],
  ["2020-12-231"],
  ["Room 12, Mayfair 3"],
  ["December"],
])("no day in: %s", (text) => {
  expect(shown(text)).toEqual([]);
});
