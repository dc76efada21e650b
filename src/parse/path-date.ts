import { wholeDay } from "./dates/seen-date.ts";
import type { Mark } from "./rule.ts";

// 2019/06/14/ferry.txt   2019-06-14-ferry.txt   wire/20190614_ferry.txt
const PATH_DATE =
  /(?<![\p{L}\p{N}])(?<year>(?:19|20)\d{2})(?<mark>[-_/.]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?![\p{L}\p{N}])/u;

/** The day that a folder or a file name gives: a weak claim, which counts only where the text tells nothing. */
export function pathDate(path: string): Extract<Mark, { readonly field: "date" }> | null {
  const match = PATH_DATE.exec(path);
  const { year, month, day } = match?.groups ?? {};
  const seen = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    weekday: null,
  };
  if (!match || wholeDay(seen) === null) return null;
  return { field: "date", role: "path", seen, text: match[0], rule: "path-date", line: 0 };
}
