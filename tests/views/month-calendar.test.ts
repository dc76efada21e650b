import { expect, test } from "vitest";
import { shadeLegend } from "../../templates/views/day-shades.ts";
import { monthCalendar } from "../../templates/views/month-calendar.ts";

const drawn = (month: string, language = "en", count = 7, day = "09"): string =>
  monthCalendar({
    month,
    caption: "m",
    days: [{ label: `${month}-${day}`, address: "2021/02/09/index.html", count }],
    from: "2021/index.html",
    language,
  }).toString();

test.each([
  ["2021-02", 4, 28],
  ["2020-02", 5, 29],
  ["2021-05", 6, 31],
])("%s has %i weeks and %i days", (month, weeks, days) => {
  expect(drawn(month).match(/<tr><td/gu)).toHaveLength(weeks);
  expect(drawn(month)).toContain(`<td>${days}</td>`);
  expect(drawn(month)).not.toContain(`<td>${days + 1}</td>`);
});

const UNSEEN = /<span class="unseen">(.*?)<\/span>/gu;
const linkIn = (table: string): string => /<a [^>]*>(.*?)<\/a>/u.exec(table)?.[1] ?? "";

test.each([
  ["2021-02", "09", "en", 7, "9 February 2021, 7 articles", "97"],
  ["2020-12", "20", "en", 1, "20 December 2020, 1 article", "20"],
  ["2021-02", "09", "en", 1234, "9 February 2021, 1,234 articles", "91,234"],
  ["2020-12", "12", "zh", 2, "2020年12月12日, 2 articles", "122"],
  ["2021-01", "01", "fr", 2, "1 janvier 2021, 2 articles", "12"],
  ["2020-12", "02", "pt", 2, "2 de dezembro de 2020, 2 articles", "22"],
])(
  "%s-%s in %s is a link that reads as a whole and shows its numbers",
  (month, day, language, count, read, seen) => {
    const link = linkIn(drawn(month, language, count, day));
    expect(link.replace(/<[^>]*>/gu, "")).toBe(read);
    expect(link.replace(UNSEEN, "").replace(/<[^>]*>/gu, "")).toBe(seen);
  },
);

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [8, 3],
  [9, 4],
  [20, 4],
  [21, 5],
  [500, 5],
])("a day with %i articles has shade %i", (count, shade) => {
  expect(drawn("2021-02", "en", count)).toContain(`<td class="shade-${shade}"><a `);
});

test("the legend says what the five shades mean", () => {
  expect(
    shadeLegend()
      .toString()
      .match(/(?<=shade-\d">)[^<]*/gu),
  ).toEqual(["1", "2 to 3", "4 to 8", "9 to 20", "21 and more"]);
});

test("a month without articles is a table like the others, and is marked as one that is blank", () => {
  const month = { month: "2021-02", caption: "m", from: "2021/index.html", language: "en" };
  const blank = monthCalendar({ ...month, days: [] }).toString();
  expect(blank).toContain('<table class="calendar blank">');
  expect(blank).toContain("<td>28</td>");
  expect(drawn("2021-02")).toContain('<table class="calendar">');
});
