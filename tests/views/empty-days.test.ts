import { expect, test } from "vitest";
import type { CivilDate } from "../../src/civil-date.ts";
import { parseCivilDate } from "../../src/civil-date.ts";
import type { Link } from "../../src/groups.ts";
import { emptyAround, emptyIn } from "../../templates/views/empty-days.ts";

const dayOf = (text: string): CivilDate => {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`Expected a day, found ${text}`);
  return date;
};

const linkTo = (label: string | null): Link | null =>
  label === null ? null : { label, address: "", count: 0 };

test.each([
  [null, null, ""],
  ["2021-02-09", "2021-02-11", ""],
  ["2021-02-08", null, "Nothing in this archive on the day before."],
  [null, "2021-02-13", "Nothing in this archive on the 2 days after."],
  [
    "2018-02-10",
    "2021-02-12",
    "Nothing in this archive on the 1,095 days before and the day after.",
  ],
])("10 February 2021 between %s and %s", (previous, next, said) => {
  const around = { previous: linkTo(previous), next: linkTo(next) };
  expect(emptyAround({ date: dayOf("2021-02-10"), ...around })).toBe(said);
});

test.each([
  ["2021-02", [9, 10], "Days with nothing in this archive: 1–8, 11–28."],
  ["2020-02", [1, 28], "Days with nothing in this archive: 2–27, 29."],
  ["2021-04", Array.from({ length: 30 }, (_, at) => at + 1), ""],
])("%s with texts of %j", (month, held, said) => {
  const days = held.map((day) => ({
    link: { label: `${month}-${String(day).padStart(2, "0")}`, address: "", count: 1 },
    entries: [],
  }));
  expect(emptyIn({ month, days })).toBe(said);
});
