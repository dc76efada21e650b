import { type SeenDate, wholeDay } from "./dates/seen-date.ts";
import type { DateMark } from "./rule.ts";

// 2019/06/14/ferry.txt   2019-06-14-ferry.txt   wire/20190614_ferry.txt
const PATH_DATE =
  /(?<![\p{L}\p{N}])(?<year>(?:19|20)\d{2})(?<mark>[-_/.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?![\p{L}\p{N}])/u;

// wire/2018/election.txt
const PATH_YEAR = /(?:^|\/)(?<year>(?:19|20)\d{2})(?=\/)/u;

/** The day, or the year, that a folder or a file name gives: a weak claim, which counts only where the text tells nothing. */
export function pathDate(path: string): DateMark | null {
  const day = PATH_DATE.exec(path);
  const { year, month, day: nth } = day?.groups ?? {};
  const seen = { year: Number(year), month: Number(month), day: Number(nth), weekday: null };
  if (day && wholeDay(seen)) return pathMark(day[0], seen);
  const only = PATH_YEAR.exec(path)?.groups?.year;
  return only === undefined
    ? null
    : pathMark(only, { year: Number(only), month: null, day: null, weekday: null });
}

const pathMark = (text: string, seen: SeenDate): DateMark => ({
  field: "date",
  role: "path",
  seen,
  text,
  rule: "path-date",
  line: 0,
});
